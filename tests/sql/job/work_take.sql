-- Taking a job.
-- RULE: job-lease
-- RULE: job-one-per-key
\ir ../lib/town.sql
select plan(10);

select guichet.job_add('purge', '{"years": 2}', 'all') as j \gset
select is(guichet.job_add('purge', '{}', 'all'), :j::bigint,
	'asked for twice, it is one job');
select isnt(guichet.job_add('purge', '{}', null), :j::bigint,
	'without a key it is another');
select isnt(guichet.job_add('pdf', '{}', 'all'), :j::bigint, 'and of another kind too');
select throws_ok($$select guichet.job_add('../x', '{}')$$, 'MU540', null,
	'a kind is a plain word');

select is((select k.args || ' ' || k.attempt from api.work_take('purge', :j, 60)
	k), '{"years": 2} 1', 'taken, with its arguments');
select is((select k.job from api.work_take('purge', :j, 60) k), null,
	'and nobody else''s then');
select is(guichet.job_add('purge', '{}', 'all'), :j::bigint,
	'a job that runs is still that job');
update guichet.job set holder = 0 where id = :j;
select is((select k.attempt from api.work_take('purge', :j, 60) k)::integer, 2,
	'it is given back when who had it is gone');
select is((select count(*) from (select api.work_take(null, null, 60)
	union all select api.work_take(null, null, 60)
	union all select api.work_take(null, null, 60)) k), 2::bigint,
	'the others, one by one');
select is((select k.job from api.work_take(null, null, 60) k), null,
	'until none is left');

select * from finish();
rollback;
