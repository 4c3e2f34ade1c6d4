-- What was changed in the file of one's children, and by whom, never by name.
set role api;

create function api.data_events()
returns table (child shape.person, fact shape.family_fact, at timestamptz,
	told_by shape.told_by)
stable language sql
begin atomic
	select k.name, e.fact, e.at, e.told_by
	from family.event e
	join family.child k on k.id = e.child
	order by e.at desc, e.id desc;
end;

reset role;
