-- file_pickup_add: somebody may collect.
\ir ../lib/town.sql
select plan(2);

select t.q('clerk', format('select * from api.file_pickup_add(113, %L, null,
	%L, null, null, %L)', 'Rose', 'grandparent', t.nonce(1))) \g /dev/null
select is(t.q('claire', 'select name from api.family_pickups()'), '(Rose)',
	'the parents read it');
select is(t.err('kitchen', format('select * from api.file_pickup_add(113, %L,
	null, %L, null, null, %L)', 'Rose', 'grandparent', t.nonce(1))), 'MU403',
	'not without the right');

select * from finish();
rollback;
