-- What there is to say of the lines of a page of the report: a field that is
-- wrong and its value, a field that changes (was, value), a child who may be one
-- we have (was).  For "twice" and "address", value is the line it stands against.
--
-- MU403, MU404 see guichet.import_known
set role api;

create function api.import_notes(which bigint, of_kind text, nth integer)
returns table (line shape.count, reason shape.import_reason,
	field shape.import_field, was text, value text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query select t.line::shape.count, t.reason, t.field, t.was,
	    t.value
	from guichet.import_page_lines(which, of_kind, nth) l
	join guichet.import_note t on t.import = l.import and t.run = l.run
	    and t.line = l.line
	order by t.line, t.id;
end
$$;

reset role;
