-- Papers of several kinds: what was printed of a receipt or of an invoice, under
-- the set of sheets that drew it and the digest of its page.
alter table guichet.receipt_pdf rename to paper_pdf;
alter table guichet.paper_pdf rename constraint receipt_pdf_page
	to paper_pdf_page;
alter table guichet.paper_pdf rename constraint receipt_pdf_receipt
	to paper_pdf_receipt;
alter table guichet.paper_pdf rename constraint receipt_pdf_document
	to paper_pdf_document;
alter table guichet.paper_pdf drop constraint receipt_pdf_pkey;
alter table guichet.paper_pdf drop constraint receipt_pdf_once;
alter table guichet.paper_pdf alter column receipt drop not null;
alter table guichet.paper_pdf
	add column invoice bigint,
	add constraint paper_pdf_pkey primary key (document),
	add constraint paper_pdf_of check (num_nonnulls(receipt, invoice) = 1),
	add constraint paper_pdf_once unique nulls not distinct
		(receipt, invoice, template_set, page),
	add constraint paper_pdf_invoice foreign key (invoice)
		references guichet.invoice (id);
create index paper_pdf_by_invoice on guichet.paper_pdf (invoice);

-- Whether an invoice is being printed stands on its page.
create index job_by_invoice on guichet.job ((args ->> 'invoice'), id)
	where kind = 'invoice-pdf';
