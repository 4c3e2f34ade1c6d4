-- Families are warned before the time for a proof is over: job_absence_proof.
-- RULE: absence-proof-warned
\ir ../lib/absence.sql
select plan(3);

select t.declare('anne', 21, 111, 3, '2026-11-23', '2026-11-24') \g /dev/null

select t.declare('anne', 22, 112, 3, '2026-11-23', null) \g /dev/null
select t.proof('anne', 30, t.absence(112)) \g /dev/null
create function t.warn() returns bigint language sql as $$
	select (select count(*) from guichet.message where kind = 'absence-proof')
	from api.job_absence_proof((select guichet.job_add('absence-proof', '{}')))$$;
create function t.warned() returns bigint language sql as $$
	select count(*) from guichet.message where kind = 'absence-proof'$$;
select api.clock_set('2026-11-24 23:59 Europe/Paris') \g /dev/null
select t.warn() \g /dev/null
select is(t.warned(), 0::bigint, 'not two days before');
select api.clock_set('2026-11-25 00:00 Europe/Paris') \g /dev/null
select t.warn() \g /dev/null
select is(t.warned(), 1::bigint, 'a day before, where nothing was given');
select t.warn() \g /dev/null
select is(t.warned(), 1::bigint, 'once');

select * from finish();
rollback;
