-- The same decision for all lines of a case or a class that wait for one.  One
-- row: the plan.
--
-- MU400 neither a case nor a class
-- MU403, MU404, MU521, MU660 see api.rollover_decide
-- MU401, MU409 see guichet.once_begin
--
-- RULE: rollover-never-guessed
set role api;

create function api.rollover_place(which bigint, of_case text, of_class bigint,
	choice text, reason text, once text)
returns table (id shape.key, "case" text, class shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	id := which;
	"case" := of_case;
	class := of_class;
	if guichet.once_begin(once, 'rollover_place', concat_ws('|', which,
	    of_case, of_class, choice, reason)) is null then
		perform guichet.rollover_open(which);
		if of_case is null and of_class is null then
			perform guichet.refuse('MU400', 'choice',
			    'neither a case nor a class');
		end if;
		perform guichet.rollover_put(which, array(select l.child
		    from guichet.rollover_line l where l.rollover = which
		    and l.outcome is null
		    and (of_case is null or l.case = of_case)
		    and (of_class is null or l.class = of_class)), choice,
		    reason);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
