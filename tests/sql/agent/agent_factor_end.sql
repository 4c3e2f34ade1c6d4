-- A second factor that was lost.
-- RULE: rights-not-own
\ir ../lib/town.sql
select plan(3);

update guichet.session set level = 2 where digest = sha256('admin');
create function t.account(who text) returns bigint stable language sql
	return (select id from guichet.account where identifier = who);
insert into guichet.second_factor (account, box, since, confirmed_at) values
	(t.account('clerk'), repeat('b', 60), guichet.now(), guichet.now());
select is(t.err('clerk', format('select * from api.agent_factor_end(%s, %L)',
	t.account('clerk'), t.nonce(1))), 'MU403', 'not by oneself');
select is(t.err('admin', format('select * from api.agent_factor_end(%s, %L)',
	t.account('clerk'), t.nonce(1))), null, 'by who may give rights');
select is(t.err('clerk', 'select 1'), 'MU401', 'the sessions are over');

select * from finish();
rollback;
