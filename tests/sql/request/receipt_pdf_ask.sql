-- Asking for the PDF of a receipt.
-- RULE: paper-once
\ir ../lib/town.sql
\ir ../lib/request.sql
\ir ../lib/paper.sql
select plan(5);

delete from guichet.job where kind = 'receipt-pdf';
create function t.ask(n integer) returns text language sql return
	format('select * from api.receipt_pdf_ask(%L, null, %L)',
	(select t.ref(id) from t.r), t.nonce(n));
create view t.jobs as select * from guichet.job where kind = 'receipt-pdf';

select t.q('anne', t.ask(1)) \g /dev/null
select t.q('anne', t.ask(1)) \g /dev/null
select t.q('anne', t.ask(2)) \g /dev/null
select is((select count(*) from t.jobs), 1::bigint, 'one at a time');
select is((select args from t.jobs), jsonb_build_object('receipt', :receipt),
	'for that receipt');
select is(t.err('bruno', t.ask(3)), 'MU404', 'by its owner alone');
update guichet.job set state = 'failed' where kind = 'receipt-pdf';
select t.q('anne', t.ask(4)) \g /dev/null
select is((select count(*) from t.jobs), 2::bigint, 'again after a failure');
select is(t.err('anne', format(
	'select * from api.receipt_pdf_ask(%L, null, %L)',
	t.ref(t.draft(101, 902)), t.nonce(5))), 'MU404',
	'a draft has no receipt');

select * from finish();
rollback;
