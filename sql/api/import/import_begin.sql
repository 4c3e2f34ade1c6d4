-- A new import from that product, with its first file (wire/csv).  One row: it.
--
-- MU403 without the right; MU400, MU401, MU409 see guichet.once_begin
set role api;

create function api.import_begin(source text, name text, encoding text,
	separator text, header text[], lines text[], cells text[],
	problem text, at text, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	first	jsonb;
	made	bigint;
begin
	first := guichet.once_begin(once, 'import_begin', concat_ws('|', source,
	    name, md5(cells::text), problem));
	if first is null then
		perform guichet.need_right('import-run');
		insert into guichet.import (source, created_at, created_by)
		values ($1, guichet.now(), guichet.my_person())
		returning import.id into made;
		perform guichet.import_store(made, name, encoding, separator,
		    header, lines, cells, problem, at, guichet.my_person());
		perform guichet.import_begin_look(made);
		perform guichet.note('import-begin', 'import:' || made);
		first := jsonb_build_object('id', made);
		perform guichet.once_end(once, first);
	end if;
	return query select (first ->> 'id')::shape.key;
end
$$;

reset role;
