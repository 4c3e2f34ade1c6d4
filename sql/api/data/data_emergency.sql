-- Whom to call for one's children, now and before, latest first.
set role api;

create function api.data_emergency()
returns table (child shape.person, name text, phone text,
	relation shape.relation, during daterange)
stable language sql
begin atomic
	select k.name, e.name, e.phone, e.relation, e.during
	from family.emergency_past e
	join family.child k on k.id = e.child
	order by k.born, k.id, e.during desc, e.id;
end;

reset role;
