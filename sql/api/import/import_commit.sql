-- Makes a rehearsed import true, by a job: one transaction, whole or not at all.
-- Asked again it changes nothing.  One row: the import.
--
-- MU403, MU404, MU575 see guichet.import_hold
-- MU578 there is nothing to write
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: import-once
set role api;

create function api.import_commit(which bigint, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	i	guichet.import;
begin
	id := which;
	if guichet.once_begin(once, 'import_commit', which::text) is null then
		i := guichet.import_hold(which);
		if i.state <> 'looked' or not exists (
		    select from guichet.import_line l
		    where l.import = which and l.run = i.run
		    and l.kind in ('new', 'changed', 'conflict')) then
			perform guichet.refuse('MU578', null, 'nothing to do');
		end if;
		update guichet.import x set state = 'committing',
		    committed_by = guichet.my_person()
		where x.id = which;
		perform guichet.job_add('import', jsonb_build_object('import',
		    which), 'import:' || which);
		perform guichet.note('import-ask', 'import:' || which);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
