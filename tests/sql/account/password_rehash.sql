-- A password derived again at a higher cost.
\ir ../lib/town.sql
select plan(5);

select is(t.q('anne', format('select * from api.password_rehash(%L, %L, %L)',
	t.digest('anne'), '$scrypt$ln=16,r=8,p=3$BBBBBBBBBBBBBBBBBBBBBA',
	repeat('b', 64))), '(t)', 'just after the sign-in');
select is((select params || proof from guichet.account
	where identifier = 'anne'), '$scrypt$ln=16,r=8,p=3$BBBBBBBBBBBBBBBBBBBBBA'
	|| repeat('b', 64), 'it is replaced');
select is(t.err(null, format('select * from api.password_rehash(%L, %L, %L)',
	repeat('c', 64), '$scrypt$ln=16,r=8,p=3$BBBBBBBBBBBBBBBBBBBBBA',
	repeat('b', 64))), 'MU401', 'without a session');
select is(t.err(null, format('select * from api.password_rehash(%L, %L, %L)',
	t.digest('clerk'), '$scrypt$ln=16,r=8,p=3$BBBBBBBBBBBBBBBBBBBBBA',
	repeat('b', 64))), 'MU401', 'a session of the other audience');
update guichet.session set since = since - interval '2 minutes'
	where digest = sha256('david');
select is(t.err(null, format('select * from api.password_rehash(%L, %L, %L)',
	t.digest('david'), '$scrypt$ln=16,r=8,p=3$BBBBBBBBBBBBBBBBBBBBBA',
	repeat('b', 64))), 'MU401', 'not two minutes later');

select * from finish();
rollback;
