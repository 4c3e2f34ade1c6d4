-- The PDFs of one's own receipts and invoices, which functions of api alone read.
-- RULE: parents-privacy
alter table guichet.paper_pdf enable row level security;

drop policy if exists api on guichet.paper_pdf;
create policy api on guichet.paper_pdf to api using (true) with check (true);
drop policy if exists family on guichet.paper_pdf;
create policy family on guichet.paper_pdf for select to family_view
	using (receipt = any ((select array_agg(x.id) from guichet.receipt x
	    join guichet.request r on r.id = x.request
	    where r.applicant = (select m.person from guichet.me m))::bigint[])
	or invoice = any ((select array_agg(x.id) from guichet.invoice x
	    where x.payer = any (guichet.my_payers()))::bigint[]));
