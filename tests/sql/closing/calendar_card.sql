-- One imported calendar.
\ir ../lib/childcare.sql
\ir ../lib/calendar.sql
select plan(2);
select t.save('anne', 1, '{}', t.slots('111 2026-12-18')) \g /dev/null
select t.begin('manager', array['Vacances de Noël', '-', '2026-12-18',
	'2027-01-04', 'Lyon', 'Zone A', '2026-2027'], 1) \g /dev/null
select is(t.f('manager', format('select file from api.calendar_card(%s)',
	t.last())), '(c.csv)', 'its file');
select is(t.f('manager', 'select * from api.calendar_card(0)'), 'MU404',
	'no such one');
select * from finish();
rollback;
