-- A child's menu, a choice without a motive: at once, from the first day whose
-- count is not frozen.  The other guardians are told.  One row.
--
-- MU403, MU404 the child is not mine, or not to decide for
-- MU455 no such menu
-- MU401, MU409 see guichet.once_begin
--
-- RULE: diet-first-open-day
-- RULE: shared-fact-told
set role api;

create function api.family_diet_save(child bigint, diet text, once text)
returns table (done text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	done := 'diet';
	if guichet.once_begin(once, 'family_diet_save',
	    concat_ws('|', child, diet)) is null then
		perform guichet.my_act(child);
		perform guichet.diet_put(child, diet, guichet.diet_day(child));
		perform guichet.family_tell(child, 'diet');
		perform guichet.note('family-diet', 'person:' || child);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
