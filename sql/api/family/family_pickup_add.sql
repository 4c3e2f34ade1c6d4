-- Somebody who may collect a child, for a time or until further notice: at once.
-- The other guardians are told.  One row.
--
-- MU403, MU404 the child is not mine, or not to decide for
-- MU455 no such relation
-- MU523 the last day is before the first
-- MU401, MU409 see guichet.once_begin
--
-- RULE: shared-fact-told
set role api;

create function api.family_pickup_add(child bigint, name text, phone text,
	relation text, from_day date, until_day date, once text)
returns table (done text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	done := 'pickup';
	if guichet.once_begin(once, 'family_pickup_add', concat_ws('|', child,
	    name, phone, relation, from_day, until_day)) is null then
		perform guichet.my_act(child);
		perform guichet.pickup_put(child, name, phone, relation,
		    from_day, until_day);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
