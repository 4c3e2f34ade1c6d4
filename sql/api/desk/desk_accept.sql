-- Grants a request.  One row: where to go on (go = 'next': the next request of
-- the list, else this one) and the letter, which may be taken back for a while.
--
-- MU404, MU403, MU510 see guichet.desk_hold; MU512 it is decided already
set role api;

create function api.desk_accept(which bigint, version integer, go text, shown text,
	once text)
returns table (id shape.key, list text, done shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	r	guichet.request;
	first	jsonb;
	onward	bigint;
	sent	bigint;
begin
	first := guichet.desk_once(once, 'desk_accept', which, version::text, go,
	    shown);
	if first is null then
		r := guichet.desk_hold(which, version);
		if not r.open then
			perform guichet.refuse('MU512', null, 'it is decided');
		end if;
		-- Before the decision: after it, this one is in no list.
		if go = 'next' and shown is not null then
			select i.id into onward
			from guichet.desk_ids(shown, r.id, false, 0, 1) i (id);
		end if;
		sent := guichet.desk_decide(r, 'granted', null, null);
		first := jsonb_build_object('id', coalesce(onward, r.id),
		    'done', sent);
		perform guichet.once_end(once, first);
	end if;
	return query select (first ->> 'id')::shape.key, $4,
	    (first ->> 'done')::shape.key;
end
$$;

reset role;
