-- The lines of those invoices, latest first.
-- RULE: parents-privacy
set role api;

create function api.data_invoice_lines()
returns table (number text, child shape.person, activity text, day date,
	mark shape.attendance_mark, quotient shape.cents, share text,
	price shape.cents, reason shape.no_price,
	adjusted shape.adjustment_reason)
stable language sql
begin atomic
	select i.number, l.name, guichet.activity_label(l.activity, l.day),
	    l.day, l.mark, l.value, (l.share / 10.0)::numeric(4, 1)::text,
	    l.price, l.reason, l.adjusted
	from family.invoice i
	join family.invoice_line l on l.invoice = i.id
	order by i.issue_day desc, i.id desc, l.n;
end;

reset role;
