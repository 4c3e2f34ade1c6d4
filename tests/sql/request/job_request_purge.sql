-- job_request_purge: requests are forgotten in time, and the counts survive: eleven years at once.
-- RULE: request-purge
-- RULE: request-keep
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(13);

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
insert into t.r select 'over', t.draft(101, 901);
insert into t.r select 'open', t.draft(101, 902);
insert into t.r select 'draft', t.draft(101, 903);
insert into guichet.request_value (request, field, value)
	select id, 'menu', 'other' from t.r;
select t.give(id, 'proof') from t.r \g /dev/null
select guichet.request_submit(id) from t.r where name <> 'draft' \g /dev/null
insert into guichet.request_message (request, at, from_town, body)
	select id, guichet.now(), false, 'Secret' from t.r where name = 'over';
select guichet.request_move(id, 'withdrawn', 'withdrawn') from t.r
	where name = 'over' \g /dev/null
create function t.state(n text) returns text language sql return
	(select q.state from guichet.request q join t.r r on r.id = q.id
	where r.name = n);

select t.night('request_purge') \g /dev/null
select is(t.state('over'), 'withdrawn', 'while an appeal may come, nothing');
select api.clock_set(guichet.now() + interval '31 days') \g /dev/null
select t.night('request_purge') \g /dev/null
select is((select count(*) from guichet.request r join t.r x on x.id = r.id
	where x.name = 'draft'), 0::bigint, 'a draft that has ended is gone');
select api.clock_set('2027-02-01 03:40 Europe/Paris') \g /dev/null
select t.night('request_purge') \g /dev/null
select is(t.state('over'), 'closed', 'two months after it is closed');
select is((select purge_on from guichet.request q join t.r r on r.id = q.id
	where r.name = 'over'), '2028-02-01', 'and kept its twelve months');
select api.clock_set('2028-01-31 12:00 Europe/Paris') \g /dev/null
select t.night('request_purge') \g /dev/null
select is(t.state('over'), 'closed', 'a day before: everything is there');
select is((select count(*) from guichet.request_message), 1::bigint,
	'also the message');
select api.clock_set('2037-11-18 12:00 Europe/Paris') \g /dev/null
select is(t.night('request_purge'), 'false', 'eleven years later');
select is(t.night('request_purge'), 'true', 'nothing is left to forget');
select is(t.state('over'), 'purged', 'it is purged');
select results_eq($$select q.procedure, q.state::text, q.received_at is not null,
	q.name is null, q.email, q.applicant, q.subject from guichet.request q
	join t.r r on r.id = q.id where r.name = 'over'$$,
	$$values ('t-accept', 'purged', true, true, null::text, null::bigint,
	null::bigint)$$, 'the count stays, and nobody in it');
select is((select count(*) from guichet.request_message)
	+ (select count(*) from guichet.request_value v join t.r r
	    on r.id = v.request where r.name = 'over')
	+ (select count(*) from guichet.receipt v join t.r r
	    on r.id = v.request where r.name = 'over'), 0::bigint,
	'no answer, message or receipt of it is left');
select is((select min(purge_on) from guichet.document), '2026-12-19',
	'the documents given for it alone are due for purge');
select is(t.state('open'), 'submitted', 'what is open is never purged');

select * from finish();
rollback;
