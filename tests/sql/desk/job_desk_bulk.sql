-- job_desk_bulk: the job: one item a batch.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(9);

select t.q('clerk', format('select * from api.desk_bulk_make(null, true,
	''accept'', null, null, null, %L)', t.nonce(1))) \g /dev/null
select b.id as bulk from guichet.bulk b \gset
select t.q('clerk', format('select * from api.desk_bulk_go(%s, ''start'', %L)',
	:bulk, t.nonce(2))) \g /dev/null
-- RULE: bulk-recheck
select t.q('admin', format('select * from api.desk_take(%s, %s, null, %L)',
	t.id(1), t.version(1), t.nonce(3))) \g /dev/null
select j.id as job from guichet.job j where j.kind = 'desk-bulk' \gset
update guichet.job set state = 'running', attempts = 1 where id = :job;
select is((select ended::boolean from api.job_desk_bulk(:job)), false, 'one');
select is((select count(*)::integer from guichet.bulk_item i
	where i.outcome = 'waiting'), 3, 'and no other');
select is((select ended::boolean from api.job_desk_bulk(:job)), false, 'two');
select is((select ended::boolean from api.job_desk_bulk(:job)), false, 'three');
select is((select ended::boolean from api.job_desk_bulk(:job)), true, 'the end');
select is((select string_agg(i.outcome || coalesce(' ' || i.because, ''), ', '
	order by i.outcome, i.because) from guichet.bulk_item i),
	'done, done, done, refused changed',
	'what changed meanwhile is not decided, and says so');
select is((select row(r.decision, r.decided_by)::text from guichet.request r
	where r.id = t.id(2)), '(granted,106)', 'in the name of who asked');
select t.q('clerk', format('select * from api.desk_bulk_go(%s, ''again'', %L)',
	:bulk, t.nonce(4))) \g /dev/null
select ended from api.job_desk_bulk(:job) \g /dev/null
select is(t.state(1), 'granted', 'what failed can be done again');
select is((select count(*)::integer from guichet.letter), 4, 'each once');

select * from finish();
rollback;
