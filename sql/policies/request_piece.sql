-- The pieces of one's own requests.
alter table guichet.request_piece enable row level security;

drop policy if exists api on guichet.request_piece;
create policy api on guichet.request_piece to api using (true) with check (true);
drop policy if exists family on guichet.request_piece;
create policy family on guichet.request_piece for select to family_view
	using (request = any ((select array_agg(r.id) from guichet.request r
	    where r.applicant = (select m.person from guichet.me m))::bigint[]));
drop policy if exists clerk on guichet.request_piece;
create policy clerk on guichet.request_piece for select to clerk_view
	using (true);
