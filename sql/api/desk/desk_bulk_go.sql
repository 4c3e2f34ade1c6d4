-- Starts a prepared action, cancels what it has not done yet, or does again what
-- it could not do.
--
-- MU404 no such action of this agent; MU400 nothing of that name
set role api;

create function api.desk_bulk_go(which bigint, go text, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	b	guichet.bulk;
begin
	if guichet.desk_once(once, 'desk_bulk_go', which, go) is null then
		select x.* into b from guichet.bulk x
		where x.id = which and x.person = guichet.my_person()
		for update;
		if b.id is null then
			perform guichet.refuse('MU404', 'id', 'no such action');
		elsif go = 'cancel' then
			update guichet.bulk_item i set outcome = 'cancelled',
			    at = guichet.now()
			where i.bulk = which and i.outcome = 'waiting';
			update guichet.bulk x set cancelled_at = guichet.now()
			where x.id = which;
		elsif go in ('start', 'again') then
			-- What failed is looked at anew, as it stands now.
			update guichet.bulk_item i set outcome = 'waiting',
			    because = null, version = r.version
			from guichet.request r
			where go = 'again' and i.bulk = which
			and i.outcome = 'refused' and r.id = i.request;
			update guichet.bulk x set begun_at = guichet.now(),
			    cancelled_at = null
			where x.id = which;
			perform guichet.job_add('desk-bulk',
			    jsonb_build_object('bulk', which),
			    'bulk:' || which);
		else
			perform guichet.refuse('MU400', 'go', go);
		end if;
		perform guichet.note('desk-bulk-' || go, 'bulk:' || which);
		perform guichet.once_end(once, jsonb_build_object('id', which));
	end if;
	return query select which::shape.key;
end
$$;

reset role;
