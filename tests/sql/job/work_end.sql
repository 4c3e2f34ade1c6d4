-- How a job ends.
-- RULE: job-retry
\ir ../lib/town.sql
select plan(6);

select guichet.job_add('purge', '{}') as j \gset
select attempt as n from api.work_take('purge', :j, 60) \gset
select is(api.work_end(:j, :n, 'retry', 'no room'), 'due', 'later');
select ok((select due_at > guichet.now() and error = 'no room'
	from guichet.job where id = :j), 'with the reason');
update guichet.job set due_at = guichet.now() where id = :j;
select attempt as n from api.work_take('purge', :j, 60) \gset
select is(api.work_end(:j, 1, 'failed', 'x'), 'running',
	'the first attempt has nothing to say any more');
select is(api.work_end(:j, :n, 'done', null), 'done', 'done');
select is((select ended_at from guichet.job where id = :j), guichet.now(),
	'at that instant');
update guichet.job set state = 'running', attempts = 20 where id = :j;
select is(api.work_end(:j, 20, 'retry', 'no room'), 'failed',
	'the twentieth time is the last');

select * from finish();
rollback;
