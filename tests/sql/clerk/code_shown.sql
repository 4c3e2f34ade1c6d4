-- The code just made is shown to who made it.
\ir ../lib/town.sql
select plan(2);

select is(t.q('clerk', 'select * from api.code_shown(null)'), null,
	'without a nonce there is none');
select is(t.q('clerk', format('select * from api.code_shown(%L)',
	t.nonce(1))), null, 'nor by one that made none');

select * from finish();
rollback;
