-- What each message of a revision says, in the order of the file.
set role api;

create function api.procedure_draft_texts(draft bigint)
returns table (kind shape.text_kind, body text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('procedure-edit');
	return query select t.kind::shape.text_kind, t.body
	from guichet.procedure_text t
	where t.revision = procedure_draft_texts.draft
	order by array_position(guichet.procedure_keys('text'), t.kind);
end
$$;

reset role;
