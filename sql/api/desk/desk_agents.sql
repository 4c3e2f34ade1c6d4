-- The agents who decide on requests, for the list "give to".
set role api;

create function api.desk_agents()
returns table (id shape.key, name shape.person)
stable language sql
begin atomic
	select d.id, d.name from clerk.decider d
	order by d.family, d.given, d.id;
end;

reset role;
