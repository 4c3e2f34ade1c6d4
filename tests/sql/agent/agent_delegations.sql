-- Who acts for an agent, and whom they act for.
-- RULE: rights-admin-only
\ir ../lib/town.sql
select plan(2);

update guichet.session set level = 2 where digest = sha256('admin');
create function t.account(who text) returns bigint stable language sql
	return (select id from guichet.account where identifier = who);
insert into guichet.delegation (from_account, to_account, rights, during,
	given_at, given_by) values (t.account('clerk'), t.account('kitchen'),
	'{family-read}', '[2026-11-18,2026-11-20)', guichet.now(), 106);
select is(t.q('admin', format('select absent, agent_name, until
	from api.agent_delegations(%s)', t.account('kitchen'))),
	'("(Clara,Guichet)","(Karim,Cuisine)",2026-11-19)', 'for, until');
select is(t.q('clerk', format('select count(*) from api.agent_delegations(%s)',
	t.account('kitchen'))), '(0)', 'not for everybody');

select * from finish();
rollback;
