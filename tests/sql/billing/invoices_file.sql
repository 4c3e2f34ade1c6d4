-- The invoices of a campaign as a file.
\ir ../lib/town.sql
\ir ../lib/dunning.sql
\ir ../lib/accountant.sql
select plan(2);

select t.owe(201, 4000, '2026-11-01', 'P2026-000001') \g /dev/null
select t.pay((select max(id) from guichet.invoice), 1500) \g /dev/null
select is(t.q('accountant', format('select invoice_number, invoice_kind,
	invoice_state, invoice_total, settled, owed from api.invoices_file(%s)',
	(select max(campaign) from guichet.invoice))),
	'(P2026-000001,invoice,part-paid,4000,1500,2500)', 'in cents');
select is(t.err('clerk', 'select * from api.invoices_file(1)'), 'MU403',
	'not without the right');

select * from finish();
rollback;
