-- An agent who leaves.
-- RULE: rights-not-own
\ir ../lib/town.sql
select plan(3);

update guichet.session set level = 2 where digest = sha256('admin');
create function t.account(who text) returns bigint stable language sql
	return (select id from guichet.account where identifier = who);
select is(t.err('clerk', format('select * from api.agent_end(%s, %L)',
	t.account('kitchen'), t.nonce(1))), 'MU403', 'not by everybody');
select is(t.err('admin', format('select * from api.agent_end(%s, %L)',
	t.account('admin'), t.nonce(1))), 'MU443', 'not oneself');
select is(t.q('admin', format('select id from api.agent_end(%s, %L)',
	t.account('kitchen'), t.nonce(1))), format('(%s)', t.account('kitchen')),
	'disabled');

select * from finish();
rollback;
