-- Who may and might collect one's children, latest first.
set role api;

create function api.data_pickups()
returns table (child shape.person, name text, phone text,
	relation shape.relation, during daterange)
stable language sql
begin atomic
	select k.name, p.name, p.phone, p.relation, p.during
	from family.pickup p
	join family.child k on k.id = p.child
	order by k.born, k.id, p.during desc, p.id;
end;

reset role;
