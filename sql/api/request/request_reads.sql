-- Who opened the file: agents' reads by day, with their service; one row a day
-- and service, the latest first; documents: how often one of its documents was
-- fetched.  Names are not given: the service answers for
-- its agents.
--
-- MU401, MU404 see guichet.request_mine
-- RULE: reads-shown
set role api;

create function api.request_reads(ref text, visit text)
returns table (day date, service text, times shape.count,
	documents shape.count)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with q as materialized (
		select r.id, s.name as service
		from guichet.request r
		join guichet.service s on s.code = r.service
		where r.id = guichet.request_mine(request_reads.ref,
		    request_reads.visit)
	), object as (
		select '/agent/demande id=' || q.id as path, false as document
		from q
		union all
		select '/agent/demande/piece piece=' || p.id, false
		from q join guichet.request_piece p on p.request = q.id
		union all
		select '/agent/document id=' || x.document || ' piece='
		    || p.id, true
		from q join guichet.request_piece p on p.request = q.id
		join guichet.request_document x on x.piece = p.id
	)
	select guichet.civil(a.at), q.service,
	    count(*) filter (where not o.document)::integer,
	    nullif(count(*) filter (where o.document), 0)::integer
	from q cross join object o
	join guichet.audit a on a.object = o.path
	where a.action = 'read'
	group by 1, 2 order by 1 desc limit 60;
end;

reset role;
