-- The link to another address, by mail (api.mail_email_change).
\ir ../lib/town.sql
\ir ../lib/account.sql
select plan(2);
select guichet.ask_add('email', 'neuve@exemple.fr', t.token(1), 'sealed1', null,
	(select id from guichet.account where person = 101)) \g /dev/null
select t.jobs() \g /dev/null

select is(t.mail('email-change'), '("2026-11-19 10:00:00+01",sealed1)',
	'while it is open');
select t.confirm(1, 2) \g /dev/null
select is(t.mail('email-change'), null, 'nothing once it is used');

select * from finish();
rollback;
