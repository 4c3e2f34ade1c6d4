-- Withdrawing a request.
-- RULE: withdraw-sure
-- RULE: withdrawal-told
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(6);

create table t.r (id bigint, ref text);
insert into t.r select id, t.ref(id) from t.draft(101, 902) id;
create function t.go(sure boolean, n integer) returns text language sql return
	format('select * from api.request_withdraw(%L, null, %L, %L)',
	(select ref from t.r), sure, t.nonce(n));

select is(t.err('anne', t.go(true, 1)), 'MU409', 'a draft is not withdrawn');
select guichet.request_submit(id) from t.r \g /dev/null
select is(t.err('anne', t.go(false, 2)), 'MU492', 'not without saying so');
select is(t.err('bruno', t.go(true, 3)), 'MU404', 'nor by another');
select t.q('anne', t.go(true, 4)) \g /dev/null
select is((select state::text from guichet.request), 'withdrawn', 'withdrawn');
select is(t.err('anne', t.go(true, 5)), 'MU409', 'once');
select is((select string_agg(m.kind, ' ') from guichet.message m
	join t.r on r.id = m.object where m.kind = 'request-withdrawn'),
	'request-withdrawn', 'and a mail confirms it');

select * from finish();
rollback;
