-- How that price was made, a row a step in their order; the last amount is the
-- price.  None when another home pays.  The numbers are those of
-- guichet.price_told.
--
-- MU404 no such child of theirs
-- RULE: price-explained
set role api;

create function api.price_steps(slot text)
returns table (step shape.price_step, amount shape.cents, low shape.count,
	high shape.count, rate text, nth shape.count, percent shape.count,
	more shape.cents, off shape.cents, units shape.count,
	minutes shape.count)
stable language sql
begin atomic
	select s.step, s.amount, s.low, s.high, s.rate, s.nth, s.percent,
	    s.more, s.off, s.units, s.minutes
	from guichet.day_price_told(slot) s order by s.n;
end;

reset role;
