-- What my home has to pay: the sum, of how many invoices, the next due date.  One
-- row, none when nothing is owed.  late: that date is past.
-- RULE: parents-privacy
set role api;

create function api.family_invoice_due()
returns table (owed shape.cents, invoices shape.count, due_day date,
	late shape.flag)
stable language sql
begin atomic
	select sum(i.owed)::bigint, count(*), min(i.due_day),
	    min(i.due_day) < min(w.today)
	from family.invoice i, family.who w
	where i.owed > 0
	having count(*) > 0;
end;

reset role;
