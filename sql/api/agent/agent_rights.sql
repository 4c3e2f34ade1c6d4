-- What an agent holds, held or will hold: the rights in force first, then those
-- that ended.  Rows also say who gave them and why.
-- RULE: rights-admin-only
set role api;

create function api.agent_rights(agent bigint)
returns table (id shape.key, what shape.right_name, service text,
	since date, until date, reason text, given_by shape.person,
	given_at timestamptz, state shape.fact_state)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select w.id, w.what, coalesce(s.name, w.service), lower(w.during),
	    upper(w.during) - 1, w.reason, row(g.given, g.family)::shape.person,
	    w.given_at, case when upper(w.during) <= m.today then 'ended'
	    when lower(w.during) > m.today then 'coming' else 'in-force' end
	from guichet.agent_right w
	cross join guichet.me m
	left join guichet.service s on s.code = w.service
	left join guichet.person g on g.id = w.given_by
	where w.account = agent_rights.agent and w.superseded_at is null
	and 'rights-admin' = any (m.rights)
	order by coalesce(upper(w.during) <= m.today, false), w.what,
	    w.service nulls first, w.id;
end;

reset role;
