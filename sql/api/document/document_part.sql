-- One sealed record of a document that is arriving in this transaction.  One
-- row.
--
-- MU404 no document is arriving under that number
set role api;

create function api.document_part(document bigint, n integer, sealed bytea)
returns table (done shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	-- A document without digest is never committed: it is one's own.
	insert into guichet.document_part (document, n, sealed)
	select d.id, document_part.n, document_part.sealed
	from guichet.document d
	where d.id = document_part.document and d.digest is null;
	if not found then
		perform guichet.refuse('MU404', null, format('document %s',
		    document_part.document));
	end if;
	done := true;
	return next;
end
$$;

reset role;
