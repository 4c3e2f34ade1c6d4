-- The link to a new password, by mail (api.mail_password_reset).
\ir ../lib/town.sql
\ir ../lib/account.sql
select plan(2);
select t.forgotten('anne@exemple.fr', 1) \g /dev/null
select t.jobs() \g /dev/null

select is(t.mail('password-reset'),
	'("(Anne,Martin)","2026-11-18 11:00:00+01",sealed1)', 'while it is open');
select api.clock_set('2026-11-18 11:00 Europe/Paris') \g /dev/null
select is(t.mail('password-reset'), null, 'nothing once it has expired');

select * from finish();
rollback;
