-- The arrears as a file: all of them, amounts in cents.
\ir ../lib/town.sql
\ir ../lib/dunning.sql
\ir ../lib/accountant.sql
select plan(2);

update guichet.person set email = 'adulte' || id || '@exemple.fr'
	where id between 101 and 104;
select t.owe(201, 4000, '2026-11-01', 'P2026-000001') \g /dev/null
select t.owe(203, 9000, '2026-11-01', 'P2026-000002') \g /dev/null
select t.owe(204, 1400, '2026-11-01', 'P2026-000003') \g /dev/null
select api.clock_set('2026-11-11 06:00 Europe/Paris') \g /dev/null
select is(t.q('accountant', 'select invoice_number, overdue_days, invoice_total,
	owed, dunning_step, next_step, contested
	from api.arrears_file(null, null, null, null, 5000)'),
	'(P2026-000002,10,9000,9000,,reminder-1,f)', 'a row an invoice');
select is(t.q('clerk', 'select count(*)
	from api.arrears_file(null, null, null, null, null)'), '(0)',
	'nothing without the right');

select * from finish();
rollback;
