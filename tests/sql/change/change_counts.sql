-- change_counts: how many wait, by subject.
\ir ../lib/town.sql
\ir ../lib/change.sql
select plan(2);

select is(t.q('clerk', 'select fact, waiting, asked from api.change_counts()'),
	'(quotient,1,0)
(address,1,0)
(birth,0,1)', 'those that wait for us first, by age');
select is(t.q('kitchen', 'select count(*) from api.change_counts()'), '(0)',
	'nothing without the right');

select * from finish();
rollback;
