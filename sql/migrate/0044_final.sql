-- A person is told of a campaign's invoices once.
create unique index message_invoice_issued on guichet.message (object, person)
	where kind = 'invoice-issued';
