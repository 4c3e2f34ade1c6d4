-- Disables an agent's account, ends its sessions and kills its open link.  One row: the agent.
--
-- MU403 no right to   MU404 no such agent   MU443 oneself
-- MU444 nobody else could give rights any more
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: rights-not-own
-- RULE: rights-last-admin
set role api;

create function api.agent_end(agent bigint, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	id := guichet.rights_of(agent_end.agent);
	if guichet.once_begin(once, 'agent_end', agent_end.agent::text)
	    is not null then
		return next;
		return;
	end if;
	if guichet.rights_admins(id) = 0 then
		perform guichet.refuse('MU444', null, 'the last administrator');
	end if;
	update guichet.account a set disabled_at = guichet.now()
	where a.id = agent_end.agent and a.disabled_at is null;
	if found then
		update guichet.session s set ended_at = guichet.now()
		where s.account = agent_end.agent and s.ended_at is null;
		update guichet.account_ask k set superseded_at = guichet.now()
		where k.account = agent_end.agent and k.used_at is null
		and k.superseded_at is null;
		perform guichet.note('account-disable', 'account:' || id);
	end if;
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
