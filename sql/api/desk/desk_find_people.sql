-- People by the same box, for who may read families.  20.
set role api;

create function api.desk_find_people(q text)
returns table (id shape.key, name shape.person, born date, email text,
	phone text, household shape.key)
stable language sql
begin atomic
	select p.id, p.name, p.born, p.email, p.phone,
	    (select m.household from clerk.member m where m.person = p.id
		order by m.household limit 1)
	from guichet.desk_search_people($1) s (id)
	join clerk.person p on p.id = s.id
	order by p.family, p.given, p.id;
end;

reset role;
