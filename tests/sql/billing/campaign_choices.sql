-- campaign_choices: the months by which invoices are looked for.
\ir ../lib/billing.sql
select plan(3);
create function t.choices() returns text language sql return t.q('accountant',
	'select regie, kind, first, last from api.campaign_choices()');
select t.begin(1) \g /dev/null
select is(t.choices(), null, 'not before it has a draft');
select t.run() \g /dev/null
select is(t.choices(),
	'("Régie des accueils périscolaires",monthly,2026-11-01,2026-11-30)',
	'then it is one');
select is(t.err('clerk', 'select * from api.campaign_choices()'), 'MU403',
	'for who prepares');
select * from finish();
rollback;
