-- A clerk's word on a line whose child may be one we have: the same, or somebody
-- new; then the rehearsal.  One row: the import.
--
-- MU403, MU404, MU575 see guichet.import_hold
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: import-duplicate
set role api;

create function api.import_choose(which bigint, line integer, same text,
	once text)
returns table (id shape.key, kind text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_variable
declare
	i	guichet.import;
begin
	id := which;
	kind := 'duplicate';
	if guichet.once_begin(once, 'import_choose', concat_ws('|', which, line,
	    same)) is null then
		i := guichet.import_hold(which);
		insert into guichet.import_choice (import, child_key, same)
		select which, l.child_key, import_choose.same = 'same'
		from guichet.import_line l
		where l.import = which and l.run = i.run
		and l.line = import_choose.line and l.kind = 'duplicate'
		on conflict on constraint import_choice_pkey do update
		set same = excluded.same;
		if not found then
			perform guichet.refuse('MU404', 'line', 'no duplicate');
		end if;
		perform guichet.import_begin_look(which);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
