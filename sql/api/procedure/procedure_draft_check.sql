-- Checks a draft: it waits for somebody else to publish it.
--
-- MU409, MU482 see guichet.procedure_open   MU485 the gate names a problem
set role api;

create function api.procedure_draft_check(draft bigint, version integer, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	id := procedure_draft_check.draft;
	if guichet.once_begin(once, 'procedure_draft_check', concat_ws('|', id,
	    version)) is null then
		perform guichet.procedure_open(draft, version);
		perform guichet.procedure_move(draft, 'checked');
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
