-- Who opened one's requests: agents' reads by day, with their service, latest
-- first.  Names are not given: the service answers for its agents.
-- RULE: reads-shown
set role api;

create function api.data_request_reads()
returns table (reference text, day date, service text, times shape.count)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with q as materialized (
		select r.id, r.reference, s.name as service
		from guichet.request r
		join guichet.service s on s.code = r.service
		where r.applicant = (select guichet.my_person())
		and r.state <> 'purged' and r.merged_into is null
	), object as (
		select q.*, '/agent/demande id=' || q.id as path from q
		union all
		select q.*, '/agent/demande/piece piece=' || p.id
		from q join guichet.request_piece p on p.request = q.id
		union all
		select q.*, '/agent/document id=' || x.document || ' piece='
		    || p.id
		from q join guichet.request_piece p on p.request = q.id
		join guichet.request_document x on x.piece = p.id
	)
	select o.reference, guichet.civil(a.at), o.service, count(*)::integer
	from object o
	join guichet.audit a on a.object = o.path
	where a.action = 'read'
	group by 1, 2, 3 order by 2 desc, 1;
end;

reset role;
