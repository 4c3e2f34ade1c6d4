-- The PDF of an invoice, as its page shows it (api.family_invoice_pdf), and who gets
-- the file.
-- RULE: parents-privacy
-- RULE: document-own
\ir ../lib/closed.sql
\ir ../lib/invoice.sql
\ir ../lib/invoice_shared.sql
select plan(9);

insert into guichet.job (kind, args, key, state, attempts, due_at, created_at)
	values ('invoice-pdf', jsonb_build_object('invoice', :claire), :claire,
	'running', 1, guichet.now(), guichet.now()) returning id as job \gset
create function t.pdf(who text) returns text language sql as
	$$select t.q(who, format('select document is not null, bytes, due, failed
	from api.family_invoice_pdf(%s)', (select max(id) from guichet.invoice
	where payer = 202)))$$;
select is(t.pdf('claire'), '(f,,t,f)', 'it is being made');
select is(t.err('david', format('select * from api.family_invoice_pdf(%s)',
	:claire)), 'MU404', 'not the other parent''s');
-- Printed, as `guichet jobs` does it.
select document from api.paper_begin(:job, 1, 's1', encode(sha256('p'), 'hex'))
	\gset
select api.document_part(:document, 0, decode(repeat('00', 40), 'hex'))
	\g /dev/null
select api.paper_end(:job, :document, 12, 1, encode(sha256('pdf'), 'hex'), 'w', 1)
	\g /dev/null
select is(t.pdf('claire'), '(t,12,t,f)', 'it is there');
select is((select name from guichet.document where id = :document),
	'P2026-000002.pdf', 'named by the invoice');
-- Whether the pool of files hands it out.
create function t.may(who text) returns boolean language plpgsql as $$
declare
	me	text := current_setting('session_authorization');
begin
	perform t.q(who, 'select 1');
	perform set_config('session_authorization', 'family', true);
	perform from api.open(encode(sha256(who::bytea), 'hex'), '/test', null, 1,
	    true, false);
	perform set_config('session_authorization', me, true);
	return guichet.document_of_mine((select max(id) from guichet.document));
end $$;
select is(t.may('claire'), true, 'who is billed may have the file');
select is(t.may('david'), false, 'the other parent may not');
select is(t.may('eve'), false, 'nor a stranger');
select t.force(format('update guichet.invoice set published_at = null
	where id = %s', :claire)) \g /dev/null
select is(t.may('claire'), false, 'nor anybody before it is published');
select t.force(format('update guichet.invoice set published_at = guichet.now()
	where id = %s', :claire)) \g /dev/null
update guichet.job set state = 'failed' where id = :job;
select is(t.pdf('claire'), '(t,12,f,t)', 'the last one could not be made');

select * from finish();
rollback;
