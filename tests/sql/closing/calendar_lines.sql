-- What an imported calendar changes.
\ir ../lib/childcare.sql
\ir ../lib/calendar.sql
select plan(2);
select t.save('anne', 1, '{}', t.slots('111 2026-12-18')) \g /dev/null
select t.begin('manager', array['Vacances de Noël', '-', '2026-12-18',
	'2027-01-04', 'Lyon', 'Zone A', '2026-2027'], 1) \g /dev/null
select is(t.f('manager', format('select zone, first, was_first, change
	from api.calendar_lines(%s)', t.last())),
	'(A,2026-12-18,2026-12-19,changed)', 'a day earlier');
select is(t.f('clerk', format('select * from api.calendar_lines(%s)',
	t.last())), 'MU403', 'for who may');
select * from finish();
rollback;
