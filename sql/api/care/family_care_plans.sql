-- The care plans of a child of mine, the one in force first: 5 at most.
--
-- MU404 that child is not mine
set role api;

create function api.family_care_plans(child bigint)
returns table (id shape.key, state shape.care_plan_state, during daterange,
	school text, meal_mode shape.meal_mode, protocol shape.boxed,
	steps shape.boxed, signatories text, signed_on date)
stable language sql
begin atomic
	select c.id, c.state, c.during, c.school, c.meal_mode, c.protocol,
	    c.steps, c.signatories, c.signed_on
	from (select guichet.my_child($1) as child offset 0) k
	join family.care_plan c on c.child = k.child
	order by upper(c.during) desc, c.id desc limit 5;
end;

reset role;
