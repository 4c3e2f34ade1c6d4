-- job_waiting: what was kept too long ends and passes on; a list ends with its
-- day's cut-off.
-- RULE: hold-ends
\ir ../lib/childcare.sql
\ir ../lib/waiting.sql
select plan(7);

create function t.job() returns text language plpgsql as $$
declare
	answer text;
begin
	set local role nightly;
	select j.ended into answer from api.job_waiting(0) j;
	reset role;
	return answer;
end $$;
update guichet.day_slot set capacity = 1 where activity = 'trip';
select t.ask('anne', 111), t.ask('claire', 113), t.ask('eve', 114),
	t.drop('anne', 111) \g /dev/null
select is(t.job(), 'true', 'there is nothing to end yet');
select is(t.states(), '113 offered, 114 waitlisted', 'an offer holds');
select api.clock_set('2026-11-19 10:00 Europe/Paris') \g /dev/null
select is(t.job(), 'true', 'a day later');
select is(t.states(), '114 offered', 'it has passed to the next');
select t.ask('claire', 113) \g /dev/null
select api.clock_set('2026-12-14 12:00 Europe/Paris') \g /dev/null
select t.job() \g /dev/null
select is(t.states(), null, 'at the cut-off the list ends');
select is((select taken from guichet.day_slot where activity = 'trip'
	and day = '2026-12-21'), 0, 'and keeps no seat');
select is_empty('select * from api.db_verify()', 'seats and bookings agree');

select * from finish();
rollback;
