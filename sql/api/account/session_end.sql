-- Ends one of one's own sessions.  One row.
--
-- MU404 no such session of this person
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: session-own
set role api;

create function api.session_end(id bigint, once text)
returns table (done shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	who bigint;
begin
	done := true;
	if guichet.once_begin(once, 'session_end', id::text) is not null then
		return next;
		return;
	end if;
	select s.account into who
	from guichet.session s
	join guichet.account a on a.id = s.account
	join guichet.role r on r.code = a.role
	where s.id = session_end.id and a.person = guichet.my_person()
	and r.audience = session_user;
	if who is null then
		perform guichet.refuse('MU404', null,
		    format('session %s', session_end.id));
	end if;
	update guichet.session s set ended_at = guichet.now()
	where s.id = session_end.id and s.ended_at is null;
	perform guichet.note('session-end', 'account:' || who);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
