-- A link to a new password, for an agent who never chose one or has forgotten
-- it; the one before is dead.  Their second factor stays.  One row: the agent.
--
-- MU403 no right to   MU404 no such agent   MU443 oneself
-- MU581 the account is disabled
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: rights-not-own
-- RULE: link-superseded
set role api;

create function api.agent_invite(agent bigint, fresh text, sealed text,
	once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	name	text;
begin
	id := guichet.rights_of(agent);
	if guichet.once_begin(once, 'agent_invite', agent::text)
	    is not null then
		return next;
		return;
	end if;
	select a.identifier into name from guichet.account a
	where a.id = agent and a.disabled_at is null;
	if name is null then
		perform guichet.refuse('MU581', null, 'no link for that account');
	end if;
	perform guichet.ask_add('invite', name, fresh, sealed, null, agent);
	perform guichet.note('account-invite', 'account:' || agent);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
