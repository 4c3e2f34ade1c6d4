-- Who else has this request open: they read it in the last fifteen minutes and
-- no other since.  The audit of the reads tells it.  minutes: since when.
set role api;

create function api.desk_present(id bigint)
returns table (name shape.person, minutes shape.count)
stable language sql
begin atomic
	select l.name, greatest(0, floor(extract(epoch from w.now - min(l.at))
	    / 60))::integer
	from clerk.who w
	join clerk.looking l on l.object = '/agent/demande id=' || $1::text
	    and l.person <> w.person and l.at > w.now - interval '15 minutes'
	where not exists (select from clerk.looking o
	    where o.person = l.person and o.at > l.at
	    and o.object like '/agent/demande id=%' and o.object <> l.object)
	group by l.person, l.name, w.now
	order by min(l.at);
end;

reset role;
