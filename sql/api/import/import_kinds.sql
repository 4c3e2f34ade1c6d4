-- How many lines of each kind the last rehearsal has, and the one before it.
--
-- MU403, MU404 see guichet.import_known
set role api;

create function api.import_kinds(which bigint)
returns table (kind shape.import_kind, now shape.count, before shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query select k.kind::shape.import_kind,
	    (count(*) filter (where l.run = i.run))::integer::shape.count,
	    (case when i.run > 1 then (count(*) filter
		(where l.run = i.run - 1))::integer end)::shape.count
	from guichet.import_known(which) i,
	    unnest(array['refused', 'duplicate', 'conflict', 'new', 'changed',
		'same']) with ordinality k (kind, n)
	left join guichet.import_line l on l.import = which
	    and l.kind = k.kind
	group by k.kind, k.n, i.run order by k.n;
end
$$;

reset role;
