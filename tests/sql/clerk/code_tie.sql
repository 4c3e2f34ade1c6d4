-- A clerk ties a login: more in account/code_use.sql.
\ir ../lib/town.sql
select plan(2);

select is(t.err('clerk', format('select * from api.code_tie(111, ''eve'',
	%L)', t.nonce(1))), 'MU404', 'a child has no login');
select is(t.err('kitchen', format('select * from api.code_tie(105, ''eve'',
	%L)', t.nonce(2))), 'MU403', 'the kitchen ties nobody');

select * from finish();
rollback;
