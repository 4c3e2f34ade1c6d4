-- The address has changed, said to the old one (api.mail_email_changed).
\ir ../lib/town.sql
\ir ../lib/account.sql
select plan(1);
select guichet.mail_known('email-changed', 'anne@exemple.fr', 101, 1) \g /dev/null

select is(t.mail('email-changed'), '("(Anne,Martin)","2026-11-18 10:00:00+01")',
	'who, and when');

select * from finish();
rollback;
