-- The agents, for who may give rights: q filters by name or identifier, what by
-- a right held today, gone shows the disabled ones.  Rows: name, what they hold
-- (how many), the services of their requests, whether a second factor is in
-- force, when they were last here.
-- RULE: rights-admin-only
set role api;

create function api.agents(q text, what text, gone boolean)
returns table (id shape.key, name shape.person, identifier text,
	role shape.role_name, held shape.count, factor shape.flag,
	state shape.agent_state, seen_at timestamptz, me shape.flag)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select a.id, row(p.given, p.family)::shape.person, a.identifier, a.role,
	    (select count(*)::integer from guichet.agent_right w
		where w.account = a.id and w.superseded_at is null
		and w.during @> (select m.today from guichet.me m)),
	    exists (select from guichet.second_factor f
		where f.account = a.id and f.superseded_at is null
		and f.confirmed_at is not null),
	    case when a.disabled_at is not null then 'disabled'
		when a.password_at is null then 'invited' else 'active' end,
	    (select max(s.last_seen) from guichet.session s
		where s.account = a.id),
	    p.id = (select m.person from guichet.me m)
	from guichet.account a
	join guichet.role r on r.code = a.role and r.audience = 'clerk'
	join guichet.person p on p.id = a.person
	where (select 'rights-admin' = any (m.rights) from guichet.me m)
	and (agents.q is null or p.search || ' ' || a.identifier
	    like '%' || guichet.plain(agents.q) || '%')
	and (agents.what is null or exists (select from guichet.agent_right w
	    where w.account = a.id and w.what = agents.what
	    and w.superseded_at is null
	    and w.during @> (select m.today from guichet.me m)))
	and (a.disabled_at is null or agents.gone)
	order by a.disabled_at is not null, p.family, p.given, a.id;
end;

reset role;
