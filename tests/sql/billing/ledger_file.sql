-- The ledger as a file: each journal sums to zero in it.
\ir ../lib/town.sql
\ir ../lib/dunning.sql
\ir ../lib/accountant.sql
select plan(4);

select t.owe(201, 4000, '2026-11-01', 'P2026-000001') \g /dev/null
select is(t.q('accountant', format('select account_kind, ledger_amount
	from api.ledger_file(%L, %L)', guichet.today(), guichet.today())),
	'(family,4000)
(service,-4000)', 'a row a line');
select is(t.q('accountant', format('select count(*) from api.ledger_file(%L, %L)',
	guichet.today() - 9, guichet.today() - 1)), '(0)', 'of these days alone');
select is(t.err('accountant', format('select * from api.ledger_file(%L, %L)',
	guichet.today(), guichet.today() - 1)), 'MU523', 'days in their order');
select is(t.err('clerk', format('select * from api.ledger_file(%L, %L)',
	guichet.today(), guichet.today())), 'MU403', 'not without the right');

select * from finish();
rollback;
