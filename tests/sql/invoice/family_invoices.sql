-- The invoices of a home (api.family_invoices): its own, once published.
-- RULE: parents-privacy
\ir ../lib/closed.sql
\ir ../lib/invoice.sql
\ir ../lib/invoice_shared.sql
select plan(7);

create function t.list(who text) returns text language sql as
	$$select t.q(who, 'select kind, number, total, state, owed, late, choose
	from api.family_invoices()')$$;
select is(t.list('bruno'), '(invoice,P2026-000001,200,issued,200,f,f)',
	'both adults of a home read its invoice');
select is(t.list('claire'), '(invoice,P2026-000002,830,issued,830,f,f)',
	'each parent their own part');
select is(t.list('david'), '(invoice,P2026-000003,522,issued,522,f,f)',
	'and not the other''s');
select is(t.list('eve'), null, 'a stranger nothing');
select t.force(format($$update guichet.invoice set published_at = null
	where id = %s$$, :david)) \g /dev/null
select is(t.list('david'), null, 'nothing before it is published');
select t.credit(t.il(202, 113), 216, 'contest') \g /dev/null
select t.force(format($$update guichet.invoice set settled = 100,
	state = 'part-paid', due_day = guichet.today() - 1,
	issue_day = guichet.today() - 30 where id = %s$$, :claire)) \g /dev/null
select matches(t.list('claire'), '^\(credit-note,P2026-A\d+,-614,issued,,f,t\)
\(invoice,P2026-000002,830,part-paid,730,t,f\)$',
	'a credit note to choose of; what is left, and that it is late');
update guichet.invoice set state = 'titled' where id = :claire;
select matches(t.list('claire'), '830,titled,,f,f',
	'what the treasury has is not owed here');

select * from finish();
rollback;
