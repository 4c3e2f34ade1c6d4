-- One agent, for who may give rights.  One row.
--
-- MU404 no such agent
-- RULE: rights-admin-only
set role api;

create function api.agent_one(agent bigint)
returns table (id shape.key, name shape.person, identifier text,
	role shape.role_name, created_at timestamptz, factor_since timestamptz,
	state shape.agent_state, disabled_at timestamptz, me shape.flag, last_admin shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query
	select a.id::shape.key, row(p.given, p.family)::shape.person,
	    a.identifier, a.role, a.created_at, (select f.confirmed_at
		from guichet.second_factor f where f.account = a.id
		and f.superseded_at is null and f.confirmed_at is not null),
	    (case when a.disabled_at is not null then 'disabled'
		when a.password_at is null then 'invited' else 'active' end)::shape.agent_state,
	    a.disabled_at, (p.id = guichet.my_person())::shape.flag,
	    (guichet.rights_admins(a.id) = 0)::shape.flag
	from guichet.account a
	join guichet.role r on r.code = a.role and r.audience = 'clerk'
	join guichet.person p on p.id = a.person
	where a.id = agent_one.agent and (select 'rights-admin' = any (m.rights)
	    from guichet.me m);
	if not found then
		perform guichet.refuse('MU404', null, format('agent %s', $1));
	end if;
end
$$;

reset role;
