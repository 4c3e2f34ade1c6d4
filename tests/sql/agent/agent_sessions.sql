-- Where an agent is signed in.
-- RULE: rights-admin-only
\ir ../lib/town.sql
select plan(3);

update guichet.session set level = 2 where digest = sha256('admin');
create function t.account(who text) returns bigint stable language sql
	return (select id from guichet.account where identifier = who);
select is(t.q('admin', format('select device, level from api.agent_sessions(%s)',
	t.account('clerk'))), '(Firefox,1)', 'open sessions');
select is(t.q('clerk', format('select count(*) from api.agent_sessions(%s)',
	t.account('clerk'))), '(0)', 'not for everybody');
update guichet.session set ended_at = guichet.now()
	where digest = sha256('clerk');
select is(t.q('admin', format('select count(*) from api.agent_sessions(%s)',
	t.account('clerk'))), '(0)', 'ended ones are not');

select * from finish();
rollback;
