-- Taking a right away.
-- RULE: rights-last-admin
\ir ../lib/town.sql
select plan(3);

update guichet.session set level = 2 where digest = sha256('admin');
create function t.account(who text) returns bigint stable language sql
	return (select id from guichet.account where identifier = who);
create function t.right_of(who text, what text) returns bigint stable
language sql return (select r.id from guichet.agent_right r
	where r.account = t.account(who) and r.what = right_of.what);
select is(t.err('admin', format('select * from api.right_end(%s, %L, %L)',
	t.right_of('admin', 'rights-admin'), 'x', t.nonce(1))), 'MU443',
	'not one''s own');
select is(t.err('admin', format('select * from api.right_end(%s, %L, %L)',
	t.right_of('clerk', 'family-read'), 'Mutation', t.nonce(1))), null, 'ended');
select is((select reason from guichet.audit where action = 'right-end'),
	'family-read Mutation', 'with its reason');

select * from finish();
rollback;
