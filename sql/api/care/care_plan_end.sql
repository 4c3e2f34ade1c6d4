-- A plan is over for good: the family and the doctor have said so, or another
-- one takes its place.  Only then is the meal a normal one.  One row: the child.
--
-- MU403 without the right
-- MU404 no such plan
-- MU409 it is over already
-- MU401, MU409 see guichet.once_begin
--
-- RULE: care-plan-expired
set role api;

create function api.care_plan_end(id bigint, once text)
returns table (child shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('health-read');
	select c.child into child from guichet.care_plan c where c.id = $1;
	if child is null then
		perform guichet.refuse('MU404', 'id', 'no plan');
	end if;
	if guichet.once_begin(once, 'care_plan_end', id::text) is null then
		perform guichet.care_plan_move(id, 'ended');
		perform guichet.family_tell(child, 'care-plan');
		perform guichet.note('care-plan-end', 'care-plan:' || id);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
