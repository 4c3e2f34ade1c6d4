-- Takes an agent's second factor away (telephone and recovery codes lost) and
-- ends their sessions; they make another at the next page that asks for it.  One
-- row: the agent.
--
-- MU403 no right to   MU404 no such agent   MU443 oneself
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: rights-not-own
set role api;

create function api.agent_factor_end(agent bigint, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	id := guichet.rights_of(agent_factor_end.agent);
	if guichet.once_begin(once, 'agent_factor_end',
	    agent_factor_end.agent::text) is not null then
		return next;
		return;
	end if;
	update guichet.second_factor f set superseded_at = guichet.now()
	where f.account = agent_factor_end.agent and f.superseded_at is null;
	update guichet.session s set ended_at = guichet.now()
	where s.account = agent_factor_end.agent and s.ended_at is null;
	perform guichet.note('factor-reset', 'account:' || id);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
