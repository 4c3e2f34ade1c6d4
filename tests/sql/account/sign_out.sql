-- Signing out ends the session of that browser.
\ir ../lib/town.sql
select plan(5);

select is(t.q('anne', format('select * from api.sign_out(%L)', t.digest('anne'))),
	'(t)', 'ended');
select is(t.err('anne', 'select 1'), 'MU401', 'its next page asks to sign in');
select is(t.q(null, format('select * from api.sign_out(%L)', t.digest('anne'))),
	'(f)', 'twice is no error');
select is(t.q(null, $$select * from api.sign_out('nonsense')$$), '(f)',
	'nor an unknown session');
select is(t.q(null, format('select * from api.sign_out(%L)', t.digest('clerk'))),
	'(f)', 'a clerk''s session is not ended through the families'' pool');

select * from finish();
rollback;
