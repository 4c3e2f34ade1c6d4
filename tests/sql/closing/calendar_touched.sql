-- The booked days that an imported calendar makes holidays.
\ir ../lib/childcare.sql
\ir ../lib/calendar.sql
select plan(2);
select t.save('anne', 1, '{}', t.slots('111 2026-12-18')) \g /dev/null
select t.begin('manager', array['Vacances de Noël', '-', '2026-12-18',
	'2027-01-04', 'Lyon', 'Zone A', '2026-2027'], 1) \g /dev/null
select is(t.f('manager', format('select * from api.calendar_touched(%s)',
	t.last())), '(2026-12-18,Jules-Ferry,Cantine,1)', 'Léa''s Friday');
select is(t.f('clerk', format('select * from api.calendar_touched(%s)',
	t.last())), 'MU403', 'for who may');
select * from finish();
rollback;
