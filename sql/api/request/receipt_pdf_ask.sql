-- Asks for the PDF of a request's receipt.  A job makes it; while one is open, or
-- when there is one already, nothing more is asked for.  One row: the request's
-- number.
--
-- MU401, MU404 see guichet.request_mine; MU404 too without a receipt
-- MU400, MU401, MU409 see guichet.once_any_begin
-- RULE: paper-once
set role api;

create function api.receipt_pdf_ask(reference text, visit text, once text)
returns table (ref text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	receipt	bigint;
begin
	ref := $1;
	select min(r.id) into receipt from guichet.receipt r
	where r.request = guichet.request_mine($1, $2)
	and r.kind = 'acknowledgement';
	if receipt is null then
		perform guichet.refuse_absent('a receipt');
	end if;
	if guichet.once_any_begin($3, 'receipt_pdf_ask', $1) is null then
		perform guichet.job_add('receipt-pdf',
		    jsonb_build_object('receipt', receipt), receipt::text);
		perform guichet.once_any_end($3, '{}');
	end if;
	return next;
end
$$;

reset role;
