-- Somebody to call for a child: at once.  The other guardians are told.  One row.
--
-- MU403, MU404 the child is not mine, or not to decide for
-- MU455 no such relation
-- MU401, MU409 see guichet.once_begin
--
-- RULE: shared-fact-told
set role api;

create function api.family_emergency_add(child bigint, name text, phone text,
	relation text, once text)
returns table (done text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	done := 'emergency';
	if guichet.once_begin(once, 'family_emergency_add',
	    concat_ws('|', child, name, phone, relation)) is null then
		perform guichet.my_act(child);
		perform guichet.emergency_put(child, name, phone, relation);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
