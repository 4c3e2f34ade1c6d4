-- The draft of that number of that child, to go on writing; no row for a new
-- one, or one that is no draft any more.
set role api;

create function api.care_plan(child bigint, plan integer)
returns table (id shape.key, version shape.key, school_key shape.key,
	starts date, ends date, meal_mode shape.meal_mode,
	protocol shape.boxed, steps shape.boxed)
stable language sql
begin atomic
	select c.id, c.version, c.school_key, lower(c.during),
	    upper(c.during) - 1, c.meal_mode, c.protocol, c.steps
	from clerk.care_plan c
	where c.id = $2 and c.child = $1 and c.state = 'draft';
end;

reset role;
