-- Where an agent is signed in, for who may give rights.
-- RULE: rights-admin-only
set role api;

create function api.agent_sessions(agent bigint)
returns table (id shape.key, device text, since timestamptz,
	last_seen timestamptz, level shape.count)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select s.id, s.device, s.since, s.last_seen, s.level::integer
	from guichet.session s
	join guichet.account a on a.id = s.account
	join guichet.role r on r.code = a.role
	cross join guichet.me m
	where s.account = agent_sessions.agent and 'rights-admin' = any (m.rights)
	and s.ended_at is null and s.expires > m.now
	and s.last_seen + r.idle > m.now
	order by s.last_seen desc;
end;

reset role;
