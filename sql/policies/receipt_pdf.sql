-- The PDFs of one's own receipts, which functions of api alone read.
alter table guichet.receipt_pdf enable row level security;

drop policy if exists api on guichet.receipt_pdf;
create policy api on guichet.receipt_pdf to api using (true) with check (true);
drop policy if exists family on guichet.receipt_pdf;
create policy family on guichet.receipt_pdf for select to family_view
	using (receipt = any ((select array_agg(x.id) from guichet.receipt x
	    join guichet.request r on r.id = x.request
	    where r.applicant = (select m.person from guichet.me m))::bigint[]));
