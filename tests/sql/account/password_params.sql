-- What a page that asks for the password again needs.
\ir ../lib/town.sql
select plan(4);

select is(t.q('anne', format('select * from api.password_params(%L)',
	t.digest('anne'))), '("$scrypt$ln=15,r=8,p=3$AAAAAAAAAAAAAAAAAAAAAA",)',
	'the parameters of one''s own account');
select is(t.err('anne', format('select * from api.password_params(%L)',
	t.digest('bruno'))), 'MU401', 'never those of another''s session');
select is(t.err(null, 'select * from api.password_params(null)'), 'MU401',
	'nor without one');
select guichet.sign_in_failed('anne', null) from generate_series(1, 5)
	\g /dev/null
select is(t.q('anne', format('select wait from api.password_params(%L)',
	t.digest('anne'))), '("2026-11-18 10:00:30+01")',
	'after five wrong ones they wait, as at the door');

select * from finish();
rollback;
