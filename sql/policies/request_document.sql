-- The documents given for the pieces of one's own requests.
alter table guichet.request_document enable row level security;

drop policy if exists api on guichet.request_document;
create policy api on guichet.request_document to api using (true) with check (true);
drop policy if exists family on guichet.request_document;
create policy family on guichet.request_document for select to family_view
	using (piece = any ((select array_agg(p.id) from guichet.request_piece p
	    join guichet.request r on r.id = p.request
	    where r.applicant = (select m.person from guichet.me m))::bigint[]));
drop policy if exists clerk on guichet.request_document;
create policy clerk on guichet.request_document for select to clerk_view
	using (true);
