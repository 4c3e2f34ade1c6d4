-- What comes back by itself.
-- RULE: job-schedule
\ir ../lib/town.sql
select plan(8);

-- The town's clock stands at 18 November 2026, 10:00.
delete from guichet.schedule;
insert into guichet.schedule (kind, at) values ('night', '03:10');
insert into guichet.schedule (kind, every) values ('often', '5 minutes');

select is((select added::integer from api.work_schedule()), 2,
	'what has never run and is past its hour is asked for');
select is((select added::integer from api.work_schedule()), 0, 'once');
select is((select string_agg(kind || ' ' || key || ' ' || state, ', '
	order by kind) from guichet.job),
	'night schedule due, often schedule due', 'both wait');
update guichet.job set state = 'done', ended_at = guichet.now();

select api.clock_set('2026-11-18 10:06 Europe/Paris') \g /dev/null
select is((select added::integer from api.work_schedule()), 1, 'every five minutes');
update guichet.job set state = 'done', ended_at = guichet.now();

select api.clock_set('2026-11-19 03:09 Europe/Paris') \g /dev/null
delete from guichet.schedule where kind = 'often';
select is((select added::integer from api.work_schedule()), 0, 'not before its hour');
select api.clock_set('2026-11-19 03:10 Europe/Paris') \g /dev/null
select is((select added::integer from api.work_schedule()), 1, 'at its hour');
update guichet.job set state = 'done', ended_at = guichet.now();

-- The last Sunday of March has no 02:30.
update guichet.schedule set at = '02:30', last = '2027-03-27 02:30 Europe/Paris';
select api.clock_set('2027-03-28 01:59 Europe/Paris') \g /dev/null
select is((select added::integer from api.work_schedule()), 0, 'a short night: not yet');
select api.clock_set('2027-03-28 03:30 Europe/Paris') \g /dev/null
select is((select added::integer from api.work_schedule()), 1,
	'an hour that does not exist is the next that does');

select * from finish();
rollback;
