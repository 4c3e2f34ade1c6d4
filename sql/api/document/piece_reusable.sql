-- Documents that the person gave before, still valid, about the same child or
-- about nobody: offered for this piece, so that nothing is asked twice.  The
-- newest first, ten at most.
-- RULE: document-reuse
set role api;

create function api.piece_reusable(piece bigint)
returns table (id shape.key, label text, name text, bytes shape.bytes,
	received_at timestamptz, valid daterange)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select d.id, d.label, d.name, d.bytes, d.received_at, d.valid
	from guichet.piece_of_mine(piece_reusable.piece) w
	join guichet.document d on d.owner = w.applicant
	where w.open and d.state in ('scanned', 'accepted')
	and (d.subject is null or d.subject is not distinct from w.subject)
	and (d.valid is null or d.valid @> guichet.today())
	and not exists (select from guichet.request_document l
	    where l.piece = w.id and l.document = d.id)
	order by d.state, d.received_at desc, d.id
	limit 10;
end;

reset role;
