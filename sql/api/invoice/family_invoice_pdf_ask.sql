-- Asks for the PDF of an invoice of one's own home.  A job makes it; while one is
-- open, or when there is one already, nothing more is asked for.  One row: the
-- invoice to go back to.
--
-- MU404 no such invoice, of another home, or not published
-- MU401, MU409 see guichet.once_begin
-- RULE: paper-once
set role api;

create function api.family_invoice_pdf_ask(invoice bigint, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	id := guichet.my_invoice($1);
	if guichet.once_begin(once, 'family_invoice_pdf_ask', $1::text) is null
	then
		perform guichet.job_add('invoice-pdf',
		    jsonb_build_object('invoice', $1), $1::text);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
