-- The documents that wait: absence_papers.
\ir ../lib/absence.sql
select plan(2);

select t.declare('anne', 21, 111, 3, '2026-11-23', '2026-11-24') \g /dev/null

select t.proof('anne', 30, t.absence(111)) \g /dev/null
select is(t.q('manager', 'select absence, name, usable
	from api.absence_papers()'), format('(%s,certificat.pdf,t)',
	t.absence(111)), 'one waits');
select t.judge('manager', 31, t.absence(111), 'seen', null) \g /dev/null
select is(t.q('manager', 'select name from api.absence_papers()'), null,
	'and does no more');

select * from finish();
rollback;
