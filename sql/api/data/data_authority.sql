-- One's own authority over each child with its past, and by name the other
-- guardians of today: nothing else of them.
set role api;

create function api.data_authority()
returns table (child shape.person, guardian shape.person,
	authority shape.authority, during daterange)
stable language sql
begin atomic
	select k.name, t.guardian, t.authority, t.during
	from (select a.child, m.name as guardian, a.authority, a.during
	    from family.authority a cross join family.me m
	    union all
	    select g.child, g.name, g.authority, null
	    from family.guardian g) t
	join family.child k on k.id = t.child
	order by k.born, k.id, t.during desc nulls last;
end;

reset role;
