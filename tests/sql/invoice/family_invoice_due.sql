-- What a home has to pay (api.family_invoice_due).
-- RULE: parents-privacy
\ir ../lib/closed.sql
\ir ../lib/invoice.sql
\ir ../lib/invoice_shared.sql
select plan(5);

create function t.due(who text) returns text language sql as
	$$select t.q(who, 'select owed, invoices, due_day, late
	from api.family_invoice_due()')$$;
select is(t.due('claire'), '(830,1,2026-12-23,f)', 'one''s own part');
select is(t.due('eve'), null, 'nothing');
select is(t.due(null), null, 'nor for who is not signed in');
update guichet.invoice set settled = 830, state = 'paid' where id = :claire;
select is(t.due('claire'), null, 'nothing is owed any more');
select t.force(format($$update guichet.invoice set due_day = '2026-11-20',
	issue_day = '2026-10-20' where id = %s$$, :david)) \g /dev/null
select is(t.due('david'), '(522,1,2026-11-20,t)', 'its date is past');

select * from finish();
rollback;
