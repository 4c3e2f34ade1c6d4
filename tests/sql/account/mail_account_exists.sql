-- Somebody tried, by mail (api.mail_account_exists).
\ir ../lib/town.sql
\ir ../lib/account.sql
select plan(1);
select t.register('anne@exemple.fr', 1) \g /dev/null
select t.jobs() \g /dev/null

select is(t.mail('account-exists'),
	'("(Anne,Martin)","2026-11-18 10:00:00+01")', 'who has the account is told');

select * from finish();
rollback;
