-- Every account, by identifier.
set role api;

create function api.account_list()
returns table (identifier text, name shape.person, role shape.role_name,
	disabled shape.flag)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select a.identifier, row(p.given, p.family)::shape.person, a.role,
	    a.disabled_at is not null
	from guichet.account a join guichet.person p on p.id = a.person
	order by a.identifier;
end;

reset role;
