-- A new draft from the revision in force; the draft there is, when there is one.
--
-- MU404 no such revision in force
set role api;

create function api.procedure_draft_begin(draft bigint, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	live	record;
	had	bigint;
begin
	perform guichet.need_right('procedure-edit');
	select r.procedure into live from guichet.procedure_revision r
	where r.id = procedure_draft_begin.draft and r.state = 'published';
	if not found then
		perform guichet.refuse('MU404', 'id', 'nothing in force');
	end if;
	had := (select r.id from guichet.procedure_revision r
	    where r.procedure = live.procedure
	    and r.state in ('draft', 'checked'));
	if had is null and guichet.once_begin(once, 'procedure_draft_begin',
	    procedure_draft_begin.draft::text) is null then
		had := guichet.procedure_draft(live.procedure);
		perform guichet.procedure_load(had, guichet.procedure_json(
		    procedure_draft_begin.draft)::jsonb);
		perform guichet.once_end(once, '{}');
	end if;
	id := had;
	return next;
end
$$;

reset role;
