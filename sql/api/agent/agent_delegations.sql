-- Whom an agent acts for, and who acts for them, in force or to come.
-- RULE: rights-admin-only
set role api;

create function api.agent_delegations(agent bigint)
returns table (id shape.key, absent shape.person, agent_name shape.person,
	since date, until date)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select d.id, row(x.given, x.family)::shape.person,
	    row(y.given, y.family)::shape.person, lower(d.during),
	    upper(d.during) - 1
	from guichet.delegation d
	join guichet.account f on f.id = d.from_account
	join guichet.person x on x.id = f.person
	join guichet.account t on t.id = d.to_account
	join guichet.person y on y.id = t.person
	cross join guichet.me m
	where d.superseded_at is null and upper(d.during) > m.today
	and agent_delegations.agent in (d.from_account, d.to_account)
	and 'rights-admin' = any (m.rights)
	order by lower(d.during), d.id;
end;

reset role;
