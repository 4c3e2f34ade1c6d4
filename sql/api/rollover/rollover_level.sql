-- Says the levels of a class of a plan that its name does not tell, and asks for
-- the plan to be made again.  One row: the plan.
--
-- MU403, MU404 see guichet.rollover_known; no such class in it
-- MU455 a level that is not of the list
-- MU660 a plan that may not change any more
-- MU401, MU409 see guichet.once_begin
set role api;

create function api.rollover_level(which bigint, class bigint, level text[],
	once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	r	guichet.rollover;
begin
	id := which;
	if guichet.once_begin(once, 'rollover_level', concat_ws('|', which,
	    rollover_level.class, level::text)) is null then
		r := guichet.rollover_open(which);
		perform guichet.one_of(l, array['ps', 'ms', 'gs', 'cp', 'ce1',
		    'ce2', 'cm1', 'cm2'], 'level') from unnest(level) l;
		update guichet.rollover_class k set level = rollover_level.level
		where k.rollover = which and k.id = rollover_level.class;
		if not found then
			perform guichet.refuse('MU404', 'class',
			    format('no class %s in plan %s',
			    rollover_level.class, which));
		end if;
		perform guichet.rollover_move(which, 'planning');
		perform guichet.rollover_job(which);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
