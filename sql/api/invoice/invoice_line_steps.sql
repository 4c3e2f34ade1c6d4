-- How the price of an invoice's line was made, a row a step in their order; the
-- last amount is the price.  None of a line that is not one's to read, nor of a
-- correction.  The numbers are those of guichet.price_told.
-- RULE: price-explained
set role api;

create function api.invoice_line_steps(line bigint)
returns table (step shape.price_step, amount shape.cents, low shape.count,
	high shape.count, rate text, nth shape.count, percent shape.count,
	more shape.cents, off shape.cents, units shape.count,
	minutes shape.count)
stable language sql
begin atomic
	select s.step, s.amount, s.low, s.high, s.rate, s.nth, s.percent,
	    s.more, s.off, s.units, s.minutes
	from guichet.invoice_line_told(invoice_line_steps.line) s order by s.n;
end;

reset role;
