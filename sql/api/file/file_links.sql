-- Who has, had or will have authority over a child, and by which source.
set role api;

create function api.file_links(child bigint)
returns table (adult shape.key, name shape.person,
	authority shape.authority, during daterange, source shape.fact_source)
stable language sql
begin atomic
	select l.adult, l.name, l.authority, l.during, l.source
	from clerk.link l
	where l.child = (select guichet.merged_person($1))
	order by l.during desc, l.adult;
end;

reset role;
