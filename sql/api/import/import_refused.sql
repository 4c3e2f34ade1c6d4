-- The refused lines of the last file as they came, cell by cell, line 0 the
-- header: 2 000 at most, to be mended and sent again.
--
-- MU403, MU404 see guichet.import_known
set role api;

create function api.import_refused(which bigint)
returns table (line shape.count, n shape.count, cell text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query select l.line::shape.count, c.n::integer::shape.count,
	    c.cell
	from guichet.import_known(which) i
	cross join lateral (
	    select 0 as line, r.header as cells from guichet.import_run r
	    where r.import = i.id and r.n = i.run
	    union all
	    (select x.line, x.cells from guichet.import_line x
	    where x.import = i.id and x.run = i.run and x.kind = 'refused'
	    order by x.line limit 2000)) l,
	    unnest(l.cells) with ordinality c (cell, n)
	order by l.line, c.n;
end
$$;

reset role;
