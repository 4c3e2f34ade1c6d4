-- All the arrears that an accountant's filters find, for a file.
set role api;

create function api.arrears_file(q text, last_step text, next_step text,
	least_age integer, least_owed bigint)
returns table (invoice_number text, household text, regie text, issue_day date,
	due_day date, overdue_days shape.count, invoice_total shape.cents,
	owed shape.cents, dunning_step shape.dunning_step, told_on date,
	next_step shape.dunning_step, delayed_until date, contested shape.flag)
stable language sql
begin atomic
	select a.number, a.household, a.regie, a.issue_day, a.due_day, a.age,
	    a.total, a.owed, a.step, a.told_on, a.next_step, a.delayed,
	    a.contested
	from guichet.arrears_told(array(select f.id
	    from guichet.arrears_found($2, $3, $4, $5, $1, 1, null) f)) a
	order by a.due_day, a.id;
end;

reset role;
