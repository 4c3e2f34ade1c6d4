-- The password has changed, by mail (api.mail_password_changed).
\ir ../lib/town.sql
\ir ../lib/account.sql
select plan(2);
select guichet.mail_known('password-changed', 'anne@exemple.fr', 101,
	(select id from guichet.account where identifier = 'anne@exemple.fr')) \g /dev/null
select is(t.mail('password-changed'), '("(Anne,Martin)","2026-11-18 10:00:00+01",f)',
	'who, and when');
select guichet.mail_known('password-changed', 'anne@exemple.fr', 101,
	(select id from guichet.account where identifier = 'clerk')) \g /dev/null
select is(t.mail('password-changed'), '("(Anne,Martin)","2026-11-18 10:00:00+01",t)',
	'an agent''s account is told as one');

select * from finish();
rollback;
