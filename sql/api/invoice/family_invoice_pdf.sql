-- The PDF of an invoice: the newest that was made, whether one is being made,
-- whether the last one could not be.  One row.
--
-- MU404 no such invoice, of another home, or not published
-- RULE: parents-privacy
set role api;

create function api.family_invoice_pdf(id bigint)
returns table (document shape.key, bytes shape.bytes, due shape.flag,
	failed shape.flag)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select d.id, d.bytes, coalesce(j.state in ('due', 'running'), false),
	    coalesce(j.state = 'failed', false)
	from (select guichet.my_invoice(family_invoice_pdf.id) as id offset 0) m
	left join lateral (select w.id, w.bytes from guichet.paper_pdf x
	    join guichet.document w on w.id = x.document
	    where x.invoice = m.id and w.state = 'scanned'
	    order by w.id desc limit 1) d on true
	left join lateral (select x.state from guichet.job x
	    where x.kind = 'invoice-pdf' and x.args ->> 'invoice' = m.id::text
	    order by x.id desc limit 1) j on true;
end;

reset role;
