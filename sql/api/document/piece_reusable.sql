-- Documents of that kind that the person gave before, accepted and still valid,
-- about the same child or about nobody: offered for this piece, so that nothing
-- is asked twice.
-- RULE: document-reuse
set role api;

create function api.piece_reusable(piece bigint)
returns table (id shape.key, name text, bytes shape.bytes,
	received_at timestamptz, valid daterange)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select h.id, h.name, h.bytes, h.received_at, h.valid
	from guichet.piece_of_mine(piece_reusable.piece) w
	cross join guichet.documents_held(w.applicant, w.code, w.subject) h
	where w.open and not exists (select from guichet.request_document l
	    where l.piece = w.id and l.document = h.id);
end;

reset role;
