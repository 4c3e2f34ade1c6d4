-- The home of an overdue invoice, what it owes in all, and until when it has time.
-- One row.
set role api;

create function api.arrears_home(invoice bigint)
returns table (id shape.key, number text, household text, regie text,
	owed shape.cents, delayed date)
stable language sql
begin atomic
	select a.id, a.number, a.household, a.regie, a.owed, a.delayed
	from guichet.arrears_told(array[$1]) a;
end;

reset role;
