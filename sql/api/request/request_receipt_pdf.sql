-- The PDF of a request's receipt: the newest that was made, whether one is being
-- made, whether the last one could not be.  One row, or none without a receipt.
--
-- MU401, MU404 see guichet.request_mine
set role api;

create function api.request_receipt_pdf(ref text, visit text)
returns table (document shape.key, bytes shape.bytes, due shape.flag,
	failed shape.flag)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select d.id, d.bytes, coalesce(j.state in ('due', 'running'), false),
	    coalesce(j.state = 'failed', false)
	from guichet.receipt r
	left join lateral (select w.id, w.bytes from guichet.paper_pdf x
	    join guichet.document w on w.id = x.document
	    where x.receipt = r.id and w.state = 'scanned'
	    order by w.id desc limit 1) d on true
	left join lateral (select x.state from guichet.job x
	    where x.kind = 'receipt-pdf' and x.args ->> 'receipt' = r.id::text
	    order by x.id desc limit 1) j on true
	where r.request = guichet.request_mine(request_receipt_pdf.ref,
	    request_receipt_pdf.visit) and r.kind = 'acknowledgement'
	order by r.id limit 1;
end;

reset role;
