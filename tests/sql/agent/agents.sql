-- The list of agents.
-- RULE: rights-admin-only
\ir ../lib/town.sql
select plan(3);

update guichet.session set level = 2 where digest = sha256('admin');
select is(t.q('clerk', 'select count(*) from api.agents(null, null, true)'),
	'(0)', 'not for everybody');
select is(t.q('admin', 'select identifier, me from api.agents(null, null, true)'),
	E'(admin,t)\n(kitchen,f)\n(clerk,f)', 'by name');
update guichet.account set disabled_at = guichet.now()
	where identifier = 'kitchen';
select is(t.q('admin', 'select count(*) from api.agents(null, null, false)'),
	'(2)', 'the disabled ones only when asked for');

select * from finish();
rollback;
