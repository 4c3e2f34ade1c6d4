-- Whom to call for a child.
set role api;

create function api.file_emergency(child bigint)
returns table (id shape.key, name text, phone text, relation shape.relation)
stable language sql
begin atomic
	select e.id, e.name, e.phone, e.relation
	from clerk.emergency e
	where e.child = (select guichet.merged_person($1)) order by e.id;
end;

reset role;
