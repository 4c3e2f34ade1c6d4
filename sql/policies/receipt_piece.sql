-- The pieces that one's own receipts name.
alter table guichet.receipt_piece enable row level security;

drop policy if exists api on guichet.receipt_piece;
create policy api on guichet.receipt_piece to api using (true) with check (true);
drop policy if exists family on guichet.receipt_piece;
create policy family on guichet.receipt_piece for select to family_view
	using (receipt = any ((select array_agg(x.id) from guichet.receipt x
	    join guichet.request r on r.id = x.request
	    where r.applicant = (select m.person from guichet.me m))::bigint[]));
drop policy if exists clerk on guichet.receipt_piece;
create policy clerk on guichet.receipt_piece for select to clerk_view
	using (true);
