-- The link of a new account, by mail (api.mail_account_confirm).
\ir ../lib/town.sql
\ir ../lib/account.sql
select plan(2);
select t.register('paul@exemple.fr', 1) \g /dev/null
select t.jobs() \g /dev/null

select is(t.mail('account-confirm'),
	'("(Paul,Neuf)","2026-11-19 10:00:00+01",sealed1)', 'while it is open');
select t.confirm(1, 2) \g /dev/null
select is(t.mail('account-confirm'), null, 'nothing once it is used');

select * from finish();
rollback;
