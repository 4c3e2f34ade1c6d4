-- Opens an agent's disabled account again; their rights are those they had.  One
-- row: the agent.
--
-- MU403 no right to   MU404 no such agent   MU443 oneself
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: rights-not-own
set role api;

create function api.agent_open(agent bigint, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	id := guichet.rights_of(agent);
	if guichet.once_begin(once, 'agent_open', agent::text) is not null then
		return next;
		return;
	end if;
	update guichet.account a set disabled_at = null
	where a.id = agent and a.disabled_at is not null;
	if found then
		perform guichet.note('account-enable', 'account:' || id);
	end if;
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
