-- Who opened a change of mine: the town's reads by day; documents: how often one
-- of its proofs was fetched.  Names are not given.
-- RULE: reads-shown
set role api;

create function api.change_reads(change bigint)
returns table (day date, times shape.count, documents shape.count)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with object as (
		select '/agent/changement id=' || c.id as path,
		    false as document
		from guichet.family_change c
		where c.id = guichet.my_change(change_reads.change)
		union all
		select '/agent/document id=' || l.document || ' change='
		    || l.change, true
		from guichet.family_change_document l
		where l.change = change_reads.change
	)
	select guichet.civil(a.at),
	    count(*) filter (where not o.document)::integer,
	    nullif(count(*) filter (where o.document), 0)::integer
	from object o
	join guichet.audit a on a.object = o.path
	where a.action = 'read'
	group by 1 order by 1 desc limit 60;
end;

reset role;
