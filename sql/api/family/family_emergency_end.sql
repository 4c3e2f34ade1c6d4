-- Somebody is not to be called any more: from today.  One row.
--
-- MU403, MU404 not a contact of a child of mine
-- MU401, MU409 see guichet.once_begin
--
-- RULE: shared-fact-told
set role api;

create function api.family_emergency_end(id bigint, once text)
returns table (done text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	done := 'emergency';
	if guichet.once_begin(once, 'family_emergency_end', id::text) is null
	then
		perform guichet.my_act((select e.child
		    from guichet.emergency_contact e
		    where e.id = family_emergency_end.id
		    and e.superseded_at is null));
		perform guichet.emergency_stop(id);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
