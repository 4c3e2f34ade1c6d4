-- The schools, to choose from.
set role api;

create function api.care_schools()
returns table (id shape.key, name text)
stable language sql
begin atomic
	select s.id, s.name from clerk.care_school s
	order by s.rank, s.name, s.id;
end;

reset role;
