-- The menus of one's children, latest first.
set role api;

create function api.data_menus()
returns table (child shape.person, diet shape.diet, during daterange)
stable language sql
begin atomic
	select k.name, d.diet, d.during
	from family.diet d
	join family.child k on k.id = d.child
	order by k.born, k.id, d.during desc;
end;

reset role;
