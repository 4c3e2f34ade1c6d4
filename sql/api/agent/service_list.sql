-- The services of the town, by rank.
set role api;

create function api.service_list()
returns table (code text, name text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select s.code, s.name from guichet.service s order by s.rank, s.name;
end;

reset role;
