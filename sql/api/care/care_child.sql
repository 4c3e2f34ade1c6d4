-- The child whose care plans a page shows.  One row.
--
-- MU404 no such child
set role api;

create function api.care_child(child bigint)
returns table (id shape.key, name shape.person, born date)
stable language sql
begin atomic
	select p.id, p.name, p.born
	from (select guichet.clerk_child($1) as id offset 0) k
	join clerk.care_child p on p.id = k.id;
end;

reset role;
