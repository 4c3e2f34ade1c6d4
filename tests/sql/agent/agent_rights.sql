-- What an agent holds.
-- RULE: rights-admin-only
\ir ../lib/town.sql
select plan(2);

update guichet.session set level = 2 where digest = sha256('admin');
create function t.account(who text) returns bigint stable language sql
	return (select id from guichet.account where identifier = who);
select is(t.q('admin', format('select what, state from api.agent_rights(%s)
	where what in (''canteen-list'', ''kitchen-count'')',
	t.account('kitchen'))), E'(canteen-list,in-force)\n'
	|| '(kitchen-count,in-force)', 'what the role gave');
select is(t.q('clerk', format('select count(*) from api.agent_rights(%s)',
	t.account('kitchen'))), '(0)', 'not for everybody');

select * from finish();
rollback;
