-- Prepares one action on the requests that were ticked, or on the whole list
-- (5 000 at most): a preview; nothing is done yet.
--
-- MU403 without the right; MU400 no such action; MU513, MU514 without a reason in
-- law, or in fact; MU518 it names no request
set role api;

create function api.desk_bulk_make(ids text[], whole boolean, action text,
	law text, fact text, shown text, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	first	jsonb;
	made	bigint;
begin
	first := guichet.desk_once(once, 'desk_bulk_make', 0, ids::text,
	    whole::text, action, law, fact, shown);
	if first is null then
		if cardinality(guichet.my_services('request-decide')) = 0 then
			perform guichet.refuse('MU403', null, 'no right');
		elsif action is null or action not in ('take', 'accept',
		    'refuse', 'no-action') then
			perform guichet.refuse('MU400', 'action', action);
		elsif action in ('refuse', 'no-action')
		    and coalesce(btrim(law), '') = '' then
			perform guichet.refuse('MU513', 'law', 'no law');
		elsif action in ('refuse', 'no-action')
		    and coalesce(btrim(fact), '') = '' then
			perform guichet.refuse('MU514', 'fact', 'no fact');
		end if;
		insert into guichet.bulk (action, list, reason_law, reason_fact,
		    person, made_at)
		values (action, coalesce(shown, 'open~~~~~'), law, fact,
		    guichet.my_person(), guichet.now())
		returning bulk.id into made;
		insert into guichet.bulk_item (bulk, n, request, version)
		select made, row_number() over (order by r.due_on, r.id), r.id,
		    r.version
		from clerk.request r
		where r.id in (select x.id from guichet.desk_ids(
			coalesce(shown, 'open~~~~~'), null, false, 0, 5000)
			x (id) where coalesce(whole, false)
		    union all select y.id::bigint from unnest(ids) y (id)
			where y.id ~ '^[0-9]{1,18}$' and not coalesce(whole, false));
		if not found then
			perform guichet.refuse('MU518', 'ids', 'no request');
		end if;
		first := jsonb_build_object('id', made);
		perform guichet.once_end(once, first);
	end if;
	return query select (first ->> 'id')::shape.key;
end
$$;

reset role;
