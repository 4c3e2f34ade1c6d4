-- invoices_page: fifty invoices a page.
\ir ../lib/billing.sql
\ir ../lib/invoice.sql
select plan(4);
create function t.shown(q text, nth text) returns text language sql
	return t.q('accountant', format('select * from api.invoices_page(null,
	%L, null, null, null, null, %s)', q, nth));
select is(t.shown(null, 'null'), '(0,1,1,,)', 'none');
select t.campaign('2026-10-01') \g /dev/null
select t.bill(201) \g /dev/null
select t.bill(202) \g /dev/null
select is(t.shown(null, 'null'), '(2,1,1,,)', 'two');
select is(t.shown('petit', '1'), '(1,1,1,,)', 'one of that name');
select is(t.err('clerk', 'select * from api.invoices_page(null, null, null,
	null, null, null, 1)'), 'MU403', 'for who prepares');
select * from finish();
rollback;
