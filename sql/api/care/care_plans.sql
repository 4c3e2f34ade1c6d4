-- The care plans of a child, drafts too, the latest first: 20 at most.
set role api;

create function api.care_plans(child bigint)
returns table (id shape.key, version shape.key, school_key shape.key,
	state shape.care_plan_state, during daterange, school text,
	meal_mode shape.meal_mode, protocol shape.boxed, steps shape.boxed,
	signatories text, signed_on date)
stable language sql
begin atomic
	select c.id, c.version, c.school_key, c.state, c.during, c.school,
	    c.meal_mode, c.protocol, c.steps, c.signatories, c.signed_on
	from clerk.care_plan c
	where c.child = $1
	order by upper(c.during) desc, c.id desc limit 20;
end;

reset role;
