-- An imported calendar is made true once.
\ir ../lib/childcare.sql
\ir ../lib/calendar.sql
select plan(3);
select t.save('anne', 1, '{}', t.slots('111 2026-12-18')) \g /dev/null
select t.begin('manager', array['Vacances de Noël', '-', '2026-12-18',
	'2027-01-04', 'Lyon', 'Zone A', '2026-2027'], 1) \g /dev/null
select is(t.f('manager', format('select count(*) from api.calendar_commit(%s,
	%L)', t.last(), t.nonce(2))), '(1)', 'made true');
select is(t.f('manager', format('select count(*) from api.calendar_commit(%s,
	%L)', t.last(), t.nonce(2))), '(1)', 'the same form again');
select is((select string_agg(during::text, ' ' order by during)
	from guichet.school_holiday where during && '[2026-11-01,2027-09-01)'),
	'[2026-10-17,2026-11-02) [2026-12-18,2027-01-04)',
	'in the place of what the town had');
select * from finish();
rollback;
