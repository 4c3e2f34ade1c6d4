-- The messages of a request.
-- RULE: agent-named
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(2);

create table t.r (id bigint, ref text);
insert into t.r select id, t.ref(id) from t.draft(101, 902) id;
insert into guichet.request_message (request, at, author, from_town, body)
	select id, guichet.now(), a, b, c from t.r, (values (101, false, 'Bonjour'),
	(106, true, 'Réponse')) x (a, b, c);
select is(t.q('anne', format('select from_town, by, body from
	api.request_thread(%L, null)', (select ref from t.r))),
	'(f,,Bonjour)
(t,"(Clara,Guichet)",Réponse)', 'in order, and the agent is named');
select is(t.err('bruno', format('select * from api.request_thread(%L, null)',
	(select ref from t.r))), 'MU404', 'of one''s own');

select * from finish();
rollback;
