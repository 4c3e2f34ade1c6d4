-- Writing to the service.
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(7);

create table t.r (id bigint, ref text);
insert into t.r select id, t.ref(id) from t.draft(101, 902) id;
create function t.say(body text, n integer) returns text language sql return
	format('select * from api.request_say(%L, null, %L, %L)',
	(select ref from t.r), body, t.nonce(n));

select is(t.err('anne', t.say('Bonjour', 1)), 'MU493', 'not about a draft');
select guichet.request_submit(id) from t.r \g /dev/null
select t.q('anne', t.say('Bonjour', 2)) \g /dev/null
select t.q('anne', t.say('Bonjour', 2)) \g /dev/null
select results_eq($$select author, from_town, body from
	guichet.request_message$$, $$values (101::bigint, false, 'Bonjour')$$,
	'posted once');
-- RULE: message-waits
select is((select message_at from guichet.request), guichet.now(),
	'it waits for an answer');
select is((select count(*) from guichet.request_event where kind = 'message'),
	1::bigint, 'and told in its life');
select is(t.err('bruno', t.say('x', 3)), 'MU404', 'by its maker alone');
insert into guichet.request_message (request, at, from_town, body)
	select id, guichet.now(), false, 'x' from t.r, generate_series(1, 19);
select is(t.err('anne', t.say('x', 4)), 'MU493', 'twenty a day');
select api.clock_set(guichet.now() + interval '25 hours') \g /dev/null
select is(t.err('anne', t.say('x', 5)), null, 'and again the day after');

select * from finish();
rollback;
