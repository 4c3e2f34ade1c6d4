-- The schools whose gate there is.
set role api;

create function api.gate_schools()
returns table (id shape.key, name text)
stable language sql
begin atomic
	select s.id, s.name from clerk.school s
	order by s.rank, s.name, s.id;
end;

reset role;
