-- Each batch of a job asks first whether it is still wanted.
-- RULE: job-cancel
\ir ../lib/town.sql
select plan(8);

select guichet.job_add('purge', '{}') as j \gset
select attempt as n from api.work_take('purge', :j, 60) \gset
select guichet.job_progress(:j, 3, 10) \g /dev/null
select is((select k::text from api.work_step(:j, :n, 60) k), '(3,10)',
	'how far it is');
select guichet.job_progress(:j, 4, null, '{"done": 4}') \g /dev/null
select is((select k::text from api.work_step(:j, :n, 60) k), '(4,10)',
	'the total stays');
select throws_ok(format('select api.work_step(%s, %s, 60)', :j, :n + 1),
	'MU542', null, 'another attempt is not this one');
select ok(guichet.job_cancel(:j), 'it is cancelled');
select throws_ok(format('select api.work_step(%s, %s, 60)', :j, :n),
	'MU542', null, 'and does no other batch');
select is(api.work_end(:j, :n, 'done', null), 'cancelled', 'and stays so');
select ok(not guichet.job_cancel(:j), 'once is enough');
select guichet.job_add('purge', '{}') as j \gset
select guichet.job_cancel(:j) \g /dev/null
select is((select k.job from api.work_take('purge', :j, 60) k), null,
	'cancelled before it began, it never begins');

select * from finish();
rollback;
