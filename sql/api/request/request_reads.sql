-- Who opened the file: agents' reads by day, with their service; one row a day
-- and service, the latest first.  Names are not given: the service answers for
-- its agents.
--
-- MU401, MU404 see guichet.request_mine
-- RULE: reads-shown
set role api;

create function api.request_reads(ref text, visit text)
returns table (day date, service text, times shape.count)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select guichet.civil(a.at), s.name, count(*)::integer
	from guichet.request r
	join guichet.service s on s.code = r.service
	join guichet.audit a on a.object = '/agent/demande id=' || r.id
	where r.id = guichet.request_mine(request_reads.ref,
	    request_reads.visit)
	and a.action = 'read'
	group by 1, 2 order by 1 desc limit 60;
end;

reset role;
