-- What each column of the file is, in its order; then the rehearsal.  One row:
-- the import.
--
-- MU403, MU404, MU575 see guichet.import_hold
-- MU400 not as many as there are columns; MU455 no such field
-- MU576 a field that every line needs has no column; MU577 one has two
-- MU401, MU409 see guichet.once_begin
set role api;

create function api.import_map(which bigint, mapping text[], once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_variable
declare
	i	guichet.import;
begin
	id := which;
	if guichet.once_begin(once, 'import_map', concat_ws('|', which,
	    mapping::text)) is null then
		i := guichet.import_hold(which);
		if cardinality(mapping) <> (select cardinality(r.header)
		    from guichet.import_run r
		    where r.import = which and r.n = i.run) then
			perform guichet.refuse('MU400', 'mapping', 'columns');
		elsif not mapping <@ guichet.import_fields() then
			perform guichet.refuse('MU455', 'mapping', 'no field');
		elsif guichet.import_lacks(mapping) then
			perform guichet.refuse('MU576', 'mapping', 'lacks');
		elsif exists (select from unnest(mapping) m (f)
		    where m.f <> 'none' group by m.f having count(*) > 1) then
			perform guichet.refuse('MU577', 'mapping', 'twice');
		end if;
		update guichet.import_run r set mapping = import_map.mapping
		where r.import = which and r.n = i.run;
		perform guichet.import_begin_look(which);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
