-- Posts a message to the service.  One row: the request's number.
--
-- MU401, MU404 see guichet.request_mine
-- MU493 no message is taken in its state, or too many today
set role api;

create function api.request_say(reference text, visit text, body text, once text)
returns table (ref text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	q	record;
begin
	select r.id, r.state into q from guichet.request r
	where r.id = guichet.request_mine($1, $2);
	ref := $1;
	if guichet.once_any_begin($4, 'request_say', $1 || $3) is null then
		if q.state in ('draft', 'closed', 'withdrawn') or 20 <= (
		    select count(*) from guichet.request_message s
		    where s.request = q.id and not s.from_town
		    and s.at > guichet.now() - interval '1 day') then
			perform guichet.refuse('MU493', 'body',
			    'no message now');
		end if;
		insert into guichet.request_message (request, at, author,
		    from_town, body)
		values (q.id, guichet.now(), guichet.my_person(), false, $3);
		-- RULE: message-waits
		update guichet.request r
		set message_at = coalesce(r.message_at, guichet.now())
		where r.id = q.id;
		perform guichet.request_event(q.id, 'message');
		perform guichet.note('request-message', 'request:' || q.id);
		perform guichet.once_any_end($4, '{}');
	end if;
	return next;
end
$$;

reset role;
