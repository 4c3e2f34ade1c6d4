-- Asking for the PDF of an invoice (api.family_invoice_pdf_ask).
-- RULE: paper-once
\ir ../lib/closed.sql
\ir ../lib/invoice.sql
\ir ../lib/invoice_shared.sql
select plan(5);

create function t.ask(n integer, id bigint) returns text language sql return
	format('select * from api.family_invoice_pdf_ask(%s, %L)', id, t.nonce(n));
create function t.jobs() returns bigint language sql as
	$$select count(*) from guichet.job where kind = 'invoice-pdf'$$;
select is(t.q('claire', t.ask(31, :claire)), format('(%s)', :claire),
	'the page to go back to');
select is(t.jobs(), 1::bigint, 'a job makes it');
select t.q('claire', t.ask(32, :claire)) \g /dev/null
select is(t.jobs(), 1::bigint, 'asked for twice, made once');
select is(t.err('david', t.ask(33, :claire)), 'MU404', 'not another''s');
select is(t.err(null, t.ask(34, :claire)), 'MU404', 'nor a stranger');

select * from finish();
rollback;
