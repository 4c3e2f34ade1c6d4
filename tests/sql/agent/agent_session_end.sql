-- A session closed from outside.
-- RULE: rights-not-own
\ir ../lib/town.sql
select plan(2);

update guichet.session set level = 2 where digest = sha256('admin');
select is(t.err('clerk', format('select * from api.agent_session_end(%s, %L)',
	(select id from guichet.session where digest = sha256('kitchen')),
	t.nonce(1))), 'MU403', 'not by everybody');
select is(t.err('admin', format('select * from api.agent_session_end(%s, %L)',
	(select id from guichet.session where digest = sha256('anne')),
	t.nonce(1))), 'MU404', 'a family''s is not an agent''s');

select * from finish();
rollback;
