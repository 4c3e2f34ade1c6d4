-- The columns of the last file: the product's name for each, what it is taken
-- for, and its first value.
--
-- MU403, MU404 see guichet.import_known
set role api;

create function api.import_columns(which bigint)
returns table (n shape.count, header text, field shape.import_field,
	sample text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query select h.n::integer::shape.count, nullif(h.name, ''),
	    h.field::shape.import_field, (select nullif(l.cells[h.n], '')
		from guichet.import_line l
		where l.import = i.id and l.run = i.run
		and l.cells[h.n] <> '' order by l.line limit 1)
	from guichet.import_known(which) i
	join guichet.import_run r on r.import = i.id and r.n = i.run,
	    unnest(r.header, r.mapping) with ordinality h (name, field, n)
	order by h.n;
end
$$;

reset role;
