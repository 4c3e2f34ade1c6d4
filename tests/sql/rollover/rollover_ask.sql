-- rollover_ask: the year that comes next.
\ir ../lib/town.sql
\ir ../lib/rollover.sql
select plan(3);

select is(t.q('manager', 'select * from api.rollover_ask()'),
	'(2026-2027,2027-2028,2027-09-01,2028-07-02)', 'the year after this one');
select t.make(1) \g /dev/null
select is(t.q('manager', 'select * from api.rollover_ask()'), null,
	'none while its plan is open');
select is(t.err('clerk', 'select * from api.rollover_ask()'), 'MU403',
	'for whom it is');

select * from finish();
rollback;
