-- Why those lines are refused.
--
-- MU403, MU404 see guichet.import_known
set role api;

create function api.import_refusals(which bigint)
returns table (line shape.count, reason shape.import_reason,
	field shape.import_field, was text, value text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query select t.line::shape.count, t.reason, t.field, t.was,
	    t.value
	from guichet.import_known(which) i
	join guichet.import_line l on l.import = i.id and l.run = i.run
	    and l.kind = 'refused'
	join guichet.import_note t on t.import = l.import and t.run = l.run
	    and t.line = l.line
	where t.reason not in ('change', 'conflict', 'twin')
	order by t.line, t.id;
end
$$;

reset role;
