-- file_emergency_add: somebody to call.
\ir ../lib/town.sql
select plan(2);

select t.q('clerk', format('select * from api.file_emergency_add(113, %L, %L,
	%L, %L)', 'Rose', '+33399980001', 'grandparent', t.nonce(1))) \g /dev/null
select is(t.q('claire', 'select name from api.family_emergency()'), '(Rose)',
	'the parents read it');
select is(t.err('kitchen', format('select * from api.file_emergency_add(113, %L,
	%L, %L, %L)', 'Rose', '+33399980001', 'grandparent', t.nonce(1))),
	'MU403', 'not without the right');

select * from finish();
rollback;
