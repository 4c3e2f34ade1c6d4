-- A mended file for the same import: one more rehearsal.  One row: the import.
--
-- MU403, MU404, MU575 see guichet.import_hold
-- MU400, MU401, MU409 see guichet.once_begin
set role api;

create function api.import_again(which bigint, name text, encoding text,
	separator text, header text[], lines text[], cells text[],
	problem text, at text, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	id := which;
	if guichet.once_begin(once, 'import_again', concat_ws('|', which, name,
	    md5(cells::text), problem)) is null then
		perform guichet.import_hold(which);
		perform guichet.import_store(which, name, encoding, separator,
		    header, lines, cells, problem, at, guichet.my_person());
		perform guichet.import_begin_look(which);
		perform guichet.note('import-again', 'import:' || which);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
