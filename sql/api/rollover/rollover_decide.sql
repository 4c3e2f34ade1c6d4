-- Decides lines of a plan, each child ("c-111") with its choice: "keep" (as it is),
-- "class-N", "leaves" or "waits".  One row: the plan, and the list to come back
-- to.
--
-- MU400 as many choices as children, each of the list
-- MU403, MU404 see guichet.rollover_known
-- MU521 repeating a class, or leaving early, without a reason
-- MU660 a plan that may not change any more
-- MU401, MU409 see guichet.once_begin
--
-- RULE: rollover-never-guessed
set role api;

create function api.rollover_decide(which bigint, of_case text, of_class bigint,
	waiting boolean, nth integer, child text[], choice text[],
	reason text, once text)
returns table (id shape.key, "case" text, class shape.key, undecided text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	x	record;
begin
	id := which;
	"case" := of_case;
	class := of_class;
	undecided := case when waiting then '1' end;
	if guichet.once_begin(once, 'rollover_decide', concat_ws('|', which,
	    child::text, choice::text, reason)) is null then
		perform guichet.rollover_open(which);
		if cardinality(child) is distinct from cardinality(choice)
		    or exists (select from unnest(child) c
			where c !~ '^c-[1-9][0-9]{0,17}$') then
			perform guichet.refuse('MU400', 'choice', 'one each');
		end if;
		for x in select substr(c.child, 3)::bigint as child, c.choice
		    from unnest(child, choice) c (child, choice)
		    where c.choice <> 'keep'
		loop
			perform guichet.rollover_put(which, array[x.child],
			    x.choice, reason);
		end loop;
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
