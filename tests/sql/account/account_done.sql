-- What has just been done, for the page that says so.
\ir ../lib/town.sql
select plan(2);

select is(t.q(null, 'select * from api.account_done(''closed'')'), '(closed)',
	'a word of the list');
select is(t.err(null, 'select * from api.account_done(''x'')'), 'MU404',
	'any other');

select * from finish();
rollback;
