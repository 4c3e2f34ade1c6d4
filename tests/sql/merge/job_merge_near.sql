-- job_merge_near: looks each night, and brings what came since to who stays.
-- RULE: merge-near
\ir ../lib/town.sql
\ir ../lib/merge.sql
select plan(5);

create table t.was as select t.dump() as d;
select guichet.job_add('merge-near', '{}', null) as job \gset
select ok((select ended from api.job_merge_near(:job)), 'it ends');
select is((select count(*) from guichet.merge_near), 3::bigint, 'three pairs');
select t.q('clerk', t.merge('person', 111, 121, '{}', 1)) \g /dev/null
-- A form that was open all the while.
insert into guichet.emergency_contact (id, child, name, phone, relation, during)
	values (7001, 121, 'Tard', '+33600000004', 'friend', '[2026-11-18,)');
select api.job_merge_near(:job) \g /dev/null
select is((select child from guichet.emergency_contact where id = 7001),
	111::bigint, 'comes to who stays');
select is(t.err('clerk', t.undo(t.last(), 2)), null, 'and goes back');
delete from guichet.emergency_contact where id = 7001;
delete from guichet.job where id = :job;
select is(t.differ((select d from t.was) - 'job', t.dump()), null,
	'everything is as it was');

select * from finish();
rollback;
