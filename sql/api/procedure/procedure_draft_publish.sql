-- Publishes a checked draft; by another person than who wrote it.
--
-- MU404 no such revision   MU409 changed meanwhile, or not checked
-- MU485 the gate names a problem   MU486 its author
set role api;

create function api.procedure_draft_publish(draft bigint, version integer, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	now_version	integer;
begin
	id := procedure_draft_publish.draft;
	perform guichet.need_right('procedure-publish');
	if guichet.once_begin(once, 'procedure_draft_publish', concat_ws('|', id,
	    version)) is null then
		select r.version into now_version
		from guichet.procedure_revision r
		where r.id = procedure_draft_publish.draft for update;
		if not found then
			perform guichet.refuse('MU404', 'id', 'no revision');
		elsif now_version is distinct from version then
			perform guichet.refuse('MU409', null, format(
			    'revision %s: version %s, not %s', id,
			    now_version, version));
		end if;
		perform guichet.procedure_publish(draft);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
