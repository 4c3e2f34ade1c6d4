-- The person's messages are read and need no answer: the request leaves the
-- tray of messages.
--
-- MU404, MU403 see guichet.desk_hold
-- RULE: message-waits
set role api;

create function api.desk_read(which bigint, shown text, once text)
returns table (id shape.key, list text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	if guichet.once_begin(once, 'desk_read', which::text)
	    is null then
		perform guichet.desk_hold(which, (select q.version
		    from guichet.request q where q.id = which));
		update guichet.request q set message_at = null
		where q.id = which;
		update guichet.request_message s set read_at = guichet.now()
		where s.request = which and not s.from_town
		and s.read_at is null;
		perform guichet.note('request-read', 'request:' || which);
		perform guichet.once_end(once, jsonb_build_object('id', which));
	end if;
	return query select which::shape.key, shown;
end
$$;

reset role;
