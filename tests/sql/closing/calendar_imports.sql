-- The calendars that were imported.
\ir ../lib/childcare.sql
\ir ../lib/calendar.sql
select plan(2);
select t.save('anne', 1, '{}', t.slots('111 2026-12-18')) \g /dev/null
select t.begin('manager', array['Vacances de Noël', '-', '2026-12-18',
	'2027-01-04', 'Lyon', 'Zone A', '2026-2027'], 1) \g /dev/null
select is(t.f('manager', 'select file, author, done_at
	from api.calendar_imports()'), '(c.csv,"(Max,Doyen)",)', 'one, by Max');
select is(t.f('clerk', 'select * from api.calendar_imports()'), 'MU403',
	'for who may');
select * from finish();
rollback;
