-- A revision as a file.
set role api;

create function api.procedure_draft_file(draft bigint)
returns table (file text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('procedure-edit');
	return query select guichet.procedure_text(procedure_draft_file.draft);
end
$$;

reset role;
