-- waiting_days: the days that have a list.
\ir ../lib/childcare.sql
\ir ../lib/waiting.sql
select plan(3);

select t.seats(1) \g /dev/null
select t.ask('anne', 111), t.ask('claire', 113), t.ask('eve', 114) \g /dev/null
select is(t.q('manager', 'select activity, site, day, capacity, taken, kept,
	waiting from api.waiting_days()'), '(trip,90,2026-12-21,1,1,0,2)',
	'seats and wishes');
select t.drop('anne', 111) \g /dev/null
select is(t.q('manager', 'select taken, kept, waiting
	from api.waiting_days()'), '(1,1,1)', 'what is offered is taken');
select is(t.err('anne', 'select * from api.waiting_days()'), '42501',
	'nor for families');

select * from finish();
rollback;
