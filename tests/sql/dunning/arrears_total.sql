-- What an accountant's filters find, and what it comes to.
\ir ../lib/town.sql
\ir ../lib/dunning.sql
\ir ../lib/accountant.sql
select plan(3);

update guichet.person set email = 'adulte' || id || '@exemple.fr'
	where id between 101 and 104;
select t.owe(201, 4000, '2026-11-01', 'P2026-000001') \g /dev/null
select t.owe(203, 9000, '2026-11-01', 'P2026-000002') \g /dev/null
select t.owe(204, 1400, '2026-11-01', 'P2026-000003') \g /dev/null
select api.clock_set('2026-11-11 06:00 Europe/Paris') \g /dev/null
select is(t.q('accountant', 'select total, owed, page, pages, previous, next
	from api.arrears_total(null, null, null, null, null, null)'),
	'(3,14400,1,1,,)', 'how many, how much, one page');
select is(t.q('accountant', 'select total, owed, least_owed, next_step
	from api.arrears_total(null, null, ''reminder-1'', null, 5000, 1)'),
	'(1,9000,5000,reminder-1)', 'filtered, and the filters come back');
select is(t.q('clerk', 'select total, owed
	from api.arrears_total(null, null, null, null, null, 1)'), '(0,0)',
	'nothing without the right');

select * from finish();
rollback;
