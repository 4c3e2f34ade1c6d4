-- rollover_groups: what may be renewed.
\ir ../lib/town.sql
\ir ../lib/rollover.sql
select plan(1);

select is(t.q('manager', 'select code from api.rollover_groups()'),
	E'(around)\n(canteen)', 'the groups, in the order of the day');

select * from finish();
rollback;
