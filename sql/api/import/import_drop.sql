-- Puts an import aside: its lines go with the next purge.  One row: the import.
--
-- MU403, MU404, MU575 see guichet.import_hold
-- MU400, MU401, MU409 see guichet.once_begin
set role api;

create function api.import_drop(which bigint, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	id := which;
	if guichet.once_begin(once, 'import_drop', which::text) is null then
		perform guichet.import_hold(which);
		update guichet.import x set state = 'dropped'
		where x.id = which;
		perform guichet.note('import-drop', 'import:' || which);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
