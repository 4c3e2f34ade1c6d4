-- rollover_make: a plan, and nothing else.
-- RULE: rollover-plan
\ir ../lib/town.sql
\ir ../lib/rollover.sql
select plan(8);

create table t.was as select t.dump() as d;
select is(t.err('clerk', format('select * from api.rollover_make(''2027-09-01'',
	''2028-07-07'', null, %L)', t.nonce(9))), 'MU403', 'for whom it is');
select is(t.err('manager', format('select * from api.rollover_make(
	''2027-09-01'', ''2027-08-01'', null, %L)', t.nonce(2))), 'MU523',
	'the last day comes after the first');
select is(t.err('manager', format('select * from api.rollover_make(
	''2026-09-01'', ''2027-07-01'', null, %L)', t.nonce(3))), 'MU523',
	'and the year after this one');
select is(t.make(1), format('(%s)', t.plan()), 'made');
select is(t.make(1), format('(%s)', t.plan()), 'twice the same form: one plan');
select is(t.differ((select d from t.was), t.dump()), null,
	'the town is not touched');
select throws_ok('select t.make(4)', 'MU663', null, 'one plan a year');
select is((select count(*) from guichet.rollover_line
	where rollover = t.plan()), 9::bigint, 'a line a pupil');

select * from finish();
rollback;
