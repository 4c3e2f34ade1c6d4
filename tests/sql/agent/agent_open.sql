-- A disabled account opened again (api.agent_open).
-- RULE: rights-not-own
\ir ../lib/town.sql
select plan(7);
update guichet.session set level = 2 where digest = sha256('admin');
create function t.account(who text) returns bigint stable language sql
	return (select id from guichet.account where identifier = who);
create function t.open(who text, agent text, n integer) returns text
language sql return t.err(who, format('select * from api.agent_open(%s, %L)',
	t.account(agent), t.nonce(n)));
select t.q('admin', format('select * from api.agent_end(%s, %L)',
	t.account('kitchen'), t.nonce(1))) \g /dev/null

select is(t.open('clerk', 'kitchen', 2), 'MU403', 'not by everybody');
select is(t.open('admin', 'anne', 2), 'MU404', 'a family is no agent');
select is(t.open('admin', 'admin', 2), 'MU443', 'not one''s own');
select is(t.open('admin', 'kitchen', 2), null, 'opened');
select is((select disabled_at from guichet.account
	where identifier = 'kitchen'), null, 'and is');
select is(t.open('admin', 'kitchen', 2), null, 'the same form again');
select is((select count(*) from guichet.audit
	where action = 'account-enable'), 1::bigint, 'audited once');

select * from finish();
rollback;
