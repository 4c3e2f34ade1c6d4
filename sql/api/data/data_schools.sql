-- Where one's children went to school, latest first.
set role api;

create function api.data_schools()
returns table (child shape.person, school text, class text, year text,
	during daterange)
stable language sql
begin atomic
	select k.name, s.name, c.class_name, c.year, c.during
	from family.child_class c
	join family.child k on k.id = c.child
	left join family.school s on s.id = c.school
	order by k.born, k.id, c.during desc;
end;

reset role;
