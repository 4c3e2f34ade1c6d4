-- A right about to be taken away.
-- RULE: rights-admin-only
\ir ../lib/town.sql
select plan(3);

update guichet.session set level = 2 where digest = sha256('admin');
create function t.account(who text) returns bigint stable language sql
	return (select id from guichet.account where identifier = who);
create function t.right_of(who text) returns bigint stable language sql
	return (select id from guichet.agent_right where account = t.account(who)
	    and what = 'kitchen-count');
select is(t.q('admin', format('select name, what, until from api.right_one(%s)',
	t.right_of('kitchen'))), '("(Karim,Cuisine)",kitchen-count,)', 'said');
select is(t.err('clerk', format('select * from api.right_one(%s)',
	t.right_of('kitchen'))), 'MU404', 'not for everybody');
select is(t.err('admin', 'select * from api.right_one(0)'), 'MU404', 'none such');

select * from finish();
rollback;
