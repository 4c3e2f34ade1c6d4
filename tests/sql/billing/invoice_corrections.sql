-- invoice_corrections: what came after an invoice.
\ir ../lib/billing.sql
\ir ../lib/invoice.sql
create function t.one(child bigint) returns bigint language sql
	return (select max(l.id) from guichet.invoice_line l
	where l.child = $1 and l.corrects is null);
select plan(3);
select t.campaign('2026-10-01') \g /dev/null
select t.bill(201) as anne \gset
create function t.after(id bigint) returns text language sql
	return t.q('accountant', format('select kind, state, total
	from api.invoice_corrections(%s)', id));
select is(t.after(:anne), null, 'nothing yet');
select t.credit(t.one(111), 0, 'contest') \g /dev/null
select is(t.after(:anne), '(credit-note,issued,-100)', 'a credit note');
select is(t.err('clerk', format('select * from api.invoice_corrections(%s)',
	:anne)), 'MU403', 'for who prepares');
select * from finish();
rollback;
