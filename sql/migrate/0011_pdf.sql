-- The PDF of a receipt: a document of the house, kept under the receipt, the set
-- of sheets that drew it and the digest of the page that was printed.
create table guichet.receipt_pdf (
	receipt		bigint not null,
	template_set	text not null,
	page		bytea not null,
	document	bigint not null,
	constraint receipt_pdf_pkey primary key (receipt, template_set, page),
	constraint receipt_pdf_once unique (document),
	constraint receipt_pdf_page check (octet_length(page) = 32),
	constraint receipt_pdf_receipt foreign key (receipt)
		references guichet.receipt (id),
	constraint receipt_pdf_document foreign key (document)
		references guichet.document (id)
);

-- Whether a receipt is being printed stands on its page.
create index job_by_receipt on guichet.job ((args ->> 'receipt'), id)
	where kind = 'receipt-pdf';
