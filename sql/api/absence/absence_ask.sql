-- Whether that absence may be declared; nothing is written yet.  One row: where
-- to look at what it costs.
--
-- MU450 nobody, or nothing, is chosen
-- MU404, MU403 not one's child, or not to act for
-- MU670 to MU674 see guichet.absence_check
-- RULE: absence-declared-in-time
set role api;

create function api.absence_ask(kid bigint, of_kind bigint, from_day date,
	until_day date, of_activity text)
returns table (child shape.key, kind shape.key, first date, until date,
	activity text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	if kid is null or of_kind is null then
		perform guichet.refuse('MU450', case when kid is null
		    then 'child' else 'kind' end, 'nothing chosen');
	end if;
	perform guichet.my_act(kid);
	perform guichet.absence_check(kid, of_kind, from_day, until_day, of_activity);
	return query select kid::shape.key, of_kind::shape.key, from_day, coalesce(until_day, from_day),
	    of_activity;
end
$$;

reset role;
