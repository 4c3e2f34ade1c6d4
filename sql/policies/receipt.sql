-- The receipts of one's own requests.
alter table guichet.receipt enable row level security;

drop policy if exists api on guichet.receipt;
create policy api on guichet.receipt to api using (true) with check (true);
drop policy if exists family on guichet.receipt;
create policy family on guichet.receipt for select to family_view
	using (request = any ((select array_agg(r.id) from guichet.request r
	    where r.applicant = (select m.person from guichet.me m))::bigint[]));
drop policy if exists clerk on guichet.receipt;
create policy clerk on guichet.receipt for select to clerk_view
	using (true);
