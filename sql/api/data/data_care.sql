-- The care plans of one's children, latest first: when, not what.  Their text
-- is in a box that the child's own page opens, and notes who reads.
set role api;

create function api.data_care()
returns table (child shape.person, school text, during daterange,
	state shape.care_plan_state, signed_on date)
stable language sql
begin atomic
	select k.name, c.school, c.during, c.state, c.signed_on
	from family.care_plan c
	join family.child k on k.id = c.child
	order by k.born, k.id, c.during desc;
end;

reset role;
