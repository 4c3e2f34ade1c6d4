-- Coming back by the mailed code.
-- RULE: resume-code
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(8);

create table t.r (id bigint, ref text);
insert into t.r select id, t.ref(id) from t.draft(null, 904) id;
update guichet.request set resume = sha256('code') where id = (select id from t.r);
create function t.go(code text, visit text, net text default null)
returns text language sql return t.q(null, format('select ref = %L, refused
	from api.request_resume(%L, %L, %L, %L)', (select ref from t.r),
	t.digest(code), t.digest(visit), net, t.nonce(1)));
create function t.sees(visit text) returns text language sql return
	t.err(null, format('select * from api.request_head(%L, %L)',
	(select ref from t.r), t.digest(visit)));

select is(t.sees('here'), 'MU401', 'a browser without the code sees nothing');
select is(t.go('wrong', 'here'), '(,MU495)', 'a wrong code opens nothing');
select is(t.go('code', 'here'), '(t,)', 'the right one does');
select is(t.sees('here'), null, 'in this browser');
select is(t.sees('there'), 'MU401', 'and in no other');
select api.clock_set(guichet.now() + interval '25 hours') \g /dev/null
select is(t.sees('here'), 'MU401', 'for a day');
select t.go('wrong' || n, 'here', 'a network') from generate_series(1, 100) n
	\g /dev/null
select is(t.go('code', 'here', 'a network'), '(,MU431)',
	'a network that tries a hundred codes waits, even with the right one');
select api.clock_set(guichet.now() + interval '40 days') \g /dev/null
select is(t.go('code', 'here'), '(,MU495)', 'a draft that has ended is gone');

select * from finish();
rollback;
