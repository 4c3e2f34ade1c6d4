-- A file of families from the command line: rehearsed, and made true when asked.
-- mapping: field by column, or null as the header says.  Rows: each kind and how
-- many lines it has, then each refused line with its reasons.
--
-- MU576 a field that every line needs has no column
set role api;

create function api.import_families(source text, name text, encoding text,
	separator text, header text[], lines text[], cells text[],
	mapping text[], commit boolean)
returns table (id shape.key, kind text, line shape.count, reason text,
	field text, value text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	i	guichet.import;
begin
	insert into guichet.import (source, created_at)
	values ($1, guichet.now()) returning * into i;
	perform guichet.import_store(i.id, name, encoding, separator, header,
	    lines, cells, null, null, null);
	update guichet.import_run r set mapping = import_families.mapping
	where r.import = i.id and import_families.mapping is not null;
	if guichet.import_lacks((select r.mapping from guichet.import_run r
	    where r.import = i.id)) then
		perform guichet.refuse('MU576', 'mapping', 'lacks');
	end if;
	select x.* into i from guichet.import x where x.id = i.id;
	perform guichet.import_look(i.id);
	update guichet.import x set state = 'looked' where x.id = i.id;
	if commit then
		perform guichet.import_commit(i);
	end if;
	return query select i.id::shape.key, l.kind::text,
	    count(*)::integer::shape.count, null, null, null
	from guichet.import_line l where l.import = i.id group by l.kind;
	return query select i.id::shape.key, null, t.line::shape.count,
	    t.reason::text, t.field::text, t.value
	from guichet.import_note t
	join guichet.import_line l on l.import = t.import and l.run = t.run
	    and l.line = t.line and l.kind = 'refused'
	where t.import = i.id and t.reason not in ('change', 'conflict',
	    'twin')
	order by t.line, t.id;
end
$$;

reset role;
