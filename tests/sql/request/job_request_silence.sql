-- job_request_silence: silence decides, at the end of its day.
-- RULE: silence-decides
-- RULE: implied-told
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(9);

-- One batch as the night runs it.
create function t.night(kind text) returns text language plpgsql as $$
declare
	made bigint;
	answer text;
begin
	insert into guichet.job (kind, state, due_at, created_at)
	values (replace(kind, '_', '-'), 'running', guichet.now(),
	    guichet.now()) returning id into made;
	set local role nightly;
	execute format('select ended::text from api.job_%s(%s)', kind, made)
	    into answer;
	reset role;
	return answer;
end $$;
create table t.r (name text, id bigint);
insert into t.r select 'accept', t.draft(101, 901);
insert into t.r select 'reject', t.draft(101, 902);
insert into t.r select 'none', t.draft(101, 903);
insert into t.r select 'waits', t.draft(105, 901);
insert into t.r select 'draft', t.draft(101, 901);
select t.give(id, 'proof') from t.r where name <> 'waits' \g /dev/null
select guichet.request_submit(id) from t.r where name <> 'draft' \g /dev/null
create function t.state(n text) returns text language sql return
	(select q.state from guichet.request q join t.r r on r.id = q.id
	where r.name = n);

select api.clock_set('2027-01-18 23:59:59 Europe/Paris') \g /dev/null
select is(t.night('request_silence'), 'true', 'on the day itself');
select is(t.state('accept') || ' ' || t.state('reject'), 'submitted submitted',
	'nothing is decided before its end');
select api.clock_set('2027-01-19 00:20 Europe/Paris') \g /dev/null
select t.night('request_silence') \g /dev/null
select is(t.state('accept'), 'implied-accepted', 'then silence accepts');
select is(t.state('reject'), 'implied-rejected', 'or rejects');
select is(t.state('none') || ' ' || t.state('waits') || ' ' || t.state('draft'),
	'submitted submitted draft',
	'not what has no silence, waits for a piece, or was not sent');
select is((select count(*) from guichet.message where kind = 'request-implied'),
	2::bigint, 'each is told by mail');
select t.night('request_silence') \g /dev/null
select is((select count(*) from guichet.message where kind = 'request-implied'),
	2::bigint, 'once');
select is((select string_agg(kind, ' ' order by id) from guichet.request_event
	where kind like 'implied%'), 'implied-accepted implied-rejected',
	'and it is in their life');
select is((select completed.n from (select count(*) as n from guichet.request
	where silence_on < guichet.today() and state = 'submitted') completed),
	0::bigint, 'nothing is left behind');

select * from finish();
rollback;
