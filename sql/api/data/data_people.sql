-- Oneself and one's children, as the town knows them and as it knew them: until
-- says when that was changed.
set role api;

create function api.data_people()
returns table (name shape.person, born date, email text, phone text,
	until timestamptz)
stable language sql
begin atomic
	select t.name, t.born, t.email, t.phone, t.until
	from (select m.id, m.name, m.born, m.email, m.phone,
		null::timestamptz as until, 0 as rank
	    from family.me m
	    union all
	    select k.id, k.name, k.born, null, null, null, 1
	    from family.child k
	    union all
	    select p.person, p.name, p.born, p.email, p.phone, p.until_at,
		(p.person <> (select w.person from family.who w))::integer
	    from family.person_past p) t
	order by t.rank, t.id, t.until desc nulls first;
end;

reset role;
