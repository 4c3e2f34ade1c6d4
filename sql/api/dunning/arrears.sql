-- A page of fifty arrears, the oldest first: what is open, how old it is, the last
-- that was done about it and what may be done next.
--   unwritten   nobody of that home has an address for mail: reminders by hand
set role api;

create function api.arrears(q text, last_step text, next_step text,
	least_age integer, least_owed bigint, nth integer)
returns table (id shape.key, payer shape.key, number text, household text,
	regie text, due_day date, age shape.count, owed shape.cents,
	step shape.dunning_step, told_on date, next_step shape.dunning_step,
	delayed date, contested shape.flag, small shape.flag,
	asked shape.dunning_step, unwritten shape.flag)
stable language sql
begin atomic
	select a.id, a.payer, a.number, a.household, a.regie, a.due_day, a.age,
	    a.owed, a.step, a.told_on, a.next_step, a.delayed, a.contested,
	    a.small, a.asked, a.unwritten
	from guichet.arrears_told(array(select f.id
	    from guichet.arrears_found($2, $3, $4, $5, $1, $6, 50) f)) a
	order by a.due_day, a.id;
end;

reset role;
