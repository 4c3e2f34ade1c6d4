-- An adult of the family file, for the page that ties a login to them.  One row;
-- login: there is one already; expires: of the code that is still open.
--
-- MU404 no such adult
set role api;

create function api.code_person(id bigint)
returns table (person shape.key, name shape.person, login shape.flag,
	made_at timestamptz, expires timestamptz)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query
	select p.id::shape.key, row(p.given, p.family)::shape.person,
	    exists (select from guichet.account a where a.person = p.id
		and a.role = 'family' and a.closed_at is null)::shape.flag,
	    c.made_at, c.expires
	from guichet.person p
	left join guichet.person_code c on c.person = p.id
	    and c.used_at is null and c.superseded_at is null
	    and c.expires > guichet.now()
	where p.id = code_person.id and guichet.person_filed(p.id);
	if not found then
		perform guichet.refuse('MU404', null, 'no such adult');
	end if;
end
$$;

reset role;
