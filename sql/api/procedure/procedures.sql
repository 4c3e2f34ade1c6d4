-- The procedures in force, by service; with q only those whose title or
-- presentation holds every word of it.
set role api;

create function api.procedures(q text)
returns table (code text, title text, summary text, service text,
	service_name text)
stable language sql
begin atomic
	select p.code, p.title, p.summary, p.service, p.service_name
	from family.procedure p
	where coalesce(btrim(q), '') = ''
	or guichet.plain(p.title || ' ' || p.summary || ' ' || p.service_name)
	    like all (guichet.search_patterns(q))
	order by p.service_rank, p.service, p.rank, p.title;
end;

reset role;
