-- The invoice or credit note that a job prints, as it was issued: the PDF says what
-- its page says.  One row; none when there is no such invoice.
-- RULE: invoice-mentions
set role api;

create function api.paper_invoice(job bigint)
returns table (kind shape.invoice_kind, number text, during daterange,
	before date, total shape.cents, issue_day date, due_day date,
	payer text, payer_address shape.address, regie text,
	regie_address shape.address, regie_email text, regie_phone text,
	correct shape.key, correct_number text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select i.kind, i.number, c.during, (select min(l.day)
		from guichet.invoice_line l where l.invoice = i.id
		and i.kind = 'invoice' and i.corrects is null
		and l.day < lower(c.during)), i.total, i.issue_day, i.due_day,
	    i.payer_name, i.payer_address, r.label, r.address, r.email,
	    guichet.phone_shown(r.phone), o.id, o.number
	from guichet.paper_of(paper_invoice.job) p
	join guichet.invoice i on i.id = p.invoice
	join guichet.campaign c on c.id = i.campaign
	join guichet.regie r on r.id = i.regie
	left join guichet.invoice o on o.id = i.corrects;
end;

reset role;
