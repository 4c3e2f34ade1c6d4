-- Somebody may not collect a child any more: from today, by whichever guardian.
-- One row.
--
-- MU403, MU404 not somebody who may collect a child of mine
-- MU401, MU409 see guichet.once_begin
--
-- RULE: shared-fact-told
set role api;

create function api.family_pickup_end(id bigint, once text)
returns table (done text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	done := 'pickup';
	if guichet.once_begin(once, 'family_pickup_end', id::text) is null then
		perform guichet.my_act((select p.child
		    from guichet.authorised_pickup p
		    where p.id = family_pickup_end.id
		    and p.superseded_at is null));
		perform guichet.pickup_stop(id);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
