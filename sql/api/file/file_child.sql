-- A child's facts, as the town keeps them.  One row.
--
-- MU404 no such child
set role api;

create function api.file_child(child bigint)
returns table (id shape.key, name shape.person, born date, school text,
	class text, diet shape.diet)
stable language sql
begin atomic
	select p.id, p.name, p.born, u.school_name, u.class_name,
	    coalesce(d.diet, 'standard')
	from (select guichet.clerk_child_now($1) as id offset 0) k
	join clerk.file_child p on p.id = k.id
	left join clerk.pupil u on u.child = p.id
	left join clerk.diet d on d.child = p.id;
end;

reset role;
