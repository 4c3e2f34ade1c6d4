-- The services of the town, for the filter of the desk and for transfers.
set role api;

create function api.desk_services()
returns table (code text, name text)
stable language sql
begin atomic
	select s.code, s.name from clerk.service s
	order by s.rank, s.name, s.code;
end;

reset role;
