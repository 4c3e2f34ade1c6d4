-- account_disable: closing an account.
\ir ../lib/town.sql
select plan(5);

select is(done::boolean, true, 'account_disable closes')
	from api.account_disable('bruno');
select is(t.err('bruno', 'select 1'), 'MU401', 'and open sessions end');
select is(done::boolean, false, 'twice is no error')
	from api.account_disable('bruno');
select is(t.err($$select * from api.account_disable('ghost')$$), 'MU404',
	'no such account');
select is((select count(*) from guichet.audit where action = 'account-disable'),
	1::bigint, 'what was done is audited, what was refused is not');

select * from finish();
rollback;
