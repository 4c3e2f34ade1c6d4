-- The campaigns, the latest first.
\ir ../lib/billing.sql
select plan(4);
select t.begin(1, '2026-10-01') \g /dev/null
select t.run() \g /dev/null
select t.act('accountant', 'abandon') \g /dev/null
select t.begin(2) \g /dev/null
select t.run() \g /dev/null
select t.act('accountant', 'run') \g /dev/null
select is(t.q('accountant', 'select kind, first, last, state, invoices, amount,
	blocking, running, drafted_by, approved_by, total from api.campaigns()'),
	'(monthly,2026-11-01,2026-11-30,draft,0,0,0,t,"(Ava,Compte)",,2)
(monthly,2026-10-01,2026-10-31,abandoned,0,0,0,f,"(Ava,Compte)",,2)',
	'the latest first, with what they come to');
update guichet.regie set small_debt = 0;
select t.run() \g /dev/null
select is(t.q('accountant', 'select invoices, amount from api.campaigns()
	limit 1'), '(2,1560)', 'and how many invoices');
select is(t.q('accountant', 'select * from api.campaigns(2)'), null,
	'twenty a page');
select is(t.err('clerk', 'select * from api.campaigns()'), 'MU403',
	'for who prepares');
select * from finish();
rollback;
