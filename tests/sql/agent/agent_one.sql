-- One agent.
-- RULE: rights-admin-only
\ir ../lib/town.sql
select plan(3);

update guichet.session set level = 2 where digest = sha256('admin');
create function t.account(who text) returns bigint stable language sql
	return (select id from guichet.account where identifier = who);
select is(t.q('admin', format('select identifier, role from api.agent_one(%s)',
	t.account('clerk'))), '(clerk,clerk)', 'an agent');
select is(t.err('admin', format('select * from api.agent_one(%s)',
	t.account('anne'))), 'MU404', 'a family is none');
select is(t.err('clerk', format('select * from api.agent_one(%s)',
	t.account('clerk'))), 'MU404', 'not for everybody');

select * from finish();
rollback;
