-- The key of a document, wrapped again; nothing when it has changed meanwhile.
-- Its records are not touched.  One row.
-- RULE: document-rekey
set role api;

create function api.document_rewrap(document bigint, was text, wrapped text,
	number integer)
returns table (done shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	update guichet.document d set wrapped = document_rewrap.wrapped,
	    key_number = number
	where d.id = document and d.wrapped = was;
	done := found;
	return next;
end
$$;

reset role;
