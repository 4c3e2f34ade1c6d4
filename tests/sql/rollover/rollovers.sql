-- rollovers: the plans, the latest first.
\ir ../lib/town.sql
\ir ../lib/rollover.sql
select plan(3);

select is(t.err('clerk', 'select * from api.rollovers()'), 'MU403',
	'for whom it is');
select is(t.q('manager', 'select * from api.rollovers()'), null, 'none yet');
select t.make(1) \g /dev/null
select is(t.q('manager', 'select from_year, to_year, state, pupils, undecided
	from api.rollovers()'), '(2026-2027,2027-2028,planned,9,5)',
	'one, with what waits in it');

select * from finish();
rollback;
