-- The agents one can name in a delegation, by name; me is oneself.
set role api;

create function api.delegation_agents()
returns table (id shape.key, name shape.person, me shape.flag)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select a.id, row(p.given, p.family)::shape.person, p.id = m.person
	from guichet.account a
	join guichet.role r on r.code = a.role and r.audience = 'clerk'
	join guichet.person p on p.id = a.person
	cross join guichet.me m
	where a.disabled_at is null and m.person is not null
	order by p.family, p.given, a.id;
end;

reset role;
