-- Ends one session of an agent.  One row: the agent.
--
-- MU403 no right to   MU404 no such session   MU443 oneself
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: rights-not-own
set role api;

create function api.agent_session_end(session_id bigint, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	id := guichet.rights_of((select s.account from guichet.session s
	    where s.id = session_id));
	if guichet.once_begin(once, 'agent_session_end', session_id::text)
	    is not null then
		return next;
		return;
	end if;
	update guichet.session s set ended_at = guichet.now()
	where s.id = session_id and s.ended_at is null;
	perform guichet.note('session-end', 'account:' || id);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
