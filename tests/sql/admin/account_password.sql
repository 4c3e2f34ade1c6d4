-- account_password: another password.
\ir ../lib/town.sql
select plan(5);

\set params '$scrypt$ln=15,r=8,p=3$CCCCCCCCCCCCCCCCCCCCCA'
select is(done::boolean, true, 'account_password gives another')
	from api.account_password('ANNE', :'params', repeat('d', 64));
select is((select proof from guichet.account where identifier = 'anne'),
	repeat('d', 64), 'the proof is the new one');
select is(t.err('anne', 'select 1'), 'MU401', 'and open sessions end');
select is(t.err(format($$select * from api.account_password('ghost', %L, %L)$$,
	:'params', repeat('c', 64))), 'MU404', 'no such account');

select is((select count(*) from guichet.audit where action = 'account-password'),
	1::bigint, 'what was done is audited, what was refused is not');

select * from finish();
rollback;
