-- What was put off because it is a small sum: its months, under which sum.
-- RULE: small-debts-grouped
set role api;

create function api.family_invoice_carried()
returns table (during daterange, total shape.cents, under shape.cents)
stable language sql
begin atomic
	select c.during, c.total, r.small_debt
	from family.invoice_carried c
	join family.regie r on r.id = c.regie
	order by c.during;
end;

reset role;
