-- The home of an overdue invoice.
\ir ../lib/town.sql
\ir ../lib/dunning.sql
\ir ../lib/accountant.sql
select plan(2);

select t.owe(201, 4000, '2026-11-01', 'P2026-000001') \g /dev/null
select is(t.q('accountant', format('select number, owed, delayed from
	api.arrears_home(%s)', (select max(id) from guichet.invoice))),
	'(P2026-000001,4000,)', 'what it owes, no time agreed');
select is(t.q('accountant', 'select count(*) from api.arrears_home(0)'), '(0)',
	'no such invoice');

select * from finish();
rollback;
