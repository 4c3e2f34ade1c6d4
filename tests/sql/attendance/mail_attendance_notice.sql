-- The mail of a day.
-- RULE: notice-same-day
\ir ../lib/closed.sql
select plan(3);

select is((select n.day from guichet.message m,
	api.mail_attendance_notice(m.id) n where m.recipient = 'anne@exemple.fr'),
	'2026-11-23', 'its day');
select is_empty('select * from api.mail_attendance_notice(0)',
	'no such message');
select t.reopen('manager', 21, 'Erreur') \g /dev/null
select is((select count(*) from guichet.message m,
	api.mail_attendance_notice(m.id)), 0::bigint,
	'a closing that was opened again tells nothing');

select * from finish();
rollback;
