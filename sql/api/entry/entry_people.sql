-- Who asks: adults of the family file by the words of the one search box, for
-- who may read it.  20.  place: where they live, to tell two of a name apart.
-- RULE: entry-person
set role api;

create function api.entry_people(q text)
returns table (id shape.key, name shape.person, born date, email text,
	phone text, address shape.address, paper shape.flag)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select p.id, row(p.given, p.family)::shape.person, p.born, p.email,
	    p.phone, guichet.home_address(p.id),
	    exists (select from guichet.person_preference f
		where f.person = p.id and f.paper)
	from guichet.desk_search_people($1) s (id)
	join guichet.person p on p.id = s.id
	where guichet.person_filed(p.id) and p.merged_into is null
	order by p.family, p.given, p.id;
end;

reset role;
