-- The Ministry's calendar of school holidays (api.calendar_begin): read, compared,
-- made true.
-- RULE: calendar-import
\ir ../lib/childcare.sql
\ir ../lib/calendar.sql
select plan(13);
select t.save('anne', 1, '{}', t.slots('111 2026-12-18')) \g /dev/null
select is(t.begin('manager', array[
	'Vacances de Noël', '-', '2026-12-17T23:00:00+00:00',
	'2027-01-03T23:00:00+00:00', 'Lyon', 'Zone A', '2026-2027',
	'Vacances de Noël', 'Élèves', '2026-12-18T00:00:00+01:00', '2027-01-04',
	'Dijon', 'Zone A', '2026-2027',
	'Prérentrée', 'Enseignants', '2026-08-30T22:00:00+00:00',
	'2026-08-31T22:00:00+00:00', 'Lyon', 'Zone A', '2026-2027',
	'Début des vacances d''été', '-', '2027-07-03', '2027-07-03', 'Lyon',
	'Zone A', '2026-2027',
	'Vacances d''hiver', '-', '2027-02-12T23:00:00+00:00',
	'2027-02-28T23:00:00+00:00', 'Lyon', 'Zone A', '2026-2027',
	'Vacances', '-', '2027-02-12', '2027-02-20', 'Nouméa',
	'Nouvelle Calédonie', '2026-2027'], 1), '(1)', 'a file is read');
select is(t.f('manager', format('select zone, name, first, back, was_first,
	change from api.calendar_lines(%s)', t.last())),
	'(A,"Vacances de Noël",2026-12-18,2027-01-04,2026-12-19,changed)
(A,"Vacances d''hiver",2027-02-13,2027-03-01,,added)',
	'once a zone, in civil days; teachers and other zones are left out');
select is(t.f('manager', format('select * from api.calendar_touched(%s)',
	t.last())), '(2026-12-18,Jules-Ferry,Cantine,1)',
	'what is booked there is listed');
select is((select because from guichet.day_slot where activity = 'canteen'
	and school = 1 and day = '2026-12-18'), null, 'nothing is changed yet');
select is(t.f('manager', format('select count(*) from
	api.calendar_commit(%s, %L)', t.last(), t.nonce(2))), '(1)', 'made true');
select is((select string_agg(during::text, ' ' order by during)
	from guichet.school_holiday where import = t.last()),
	'[2026-12-18,2027-01-04) [2027-02-13,2027-03-01)',
	'the holidays know their import');
select is((select string_agg(day || ' ' || because, ', ' order by day)
	from guichet.day_slot where activity = 'canteen' and school = 1
	and day in ('2026-12-18', '2027-02-15')),
	'2026-12-18 school-holiday, 2027-02-15 school-holiday',
	'and the days are closed');
select is(t.f('manager', format('select name, change from
	api.calendar_lines(%s)', t.last())), '("Vacances de Noël",changed)
("Vacances d''hiver",added)', 'what it changed is kept');
select is(t.f('manager', format('select file, length(digest), author
	from api.calendar_card(%s)', t.last())), '(c.csv,12,"(Max,Doyen)")',
	'with who, and what file');
select is(t.f('manager', format('select count(*) from
	api.calendar_commit(%s, %L)', t.last(), t.nonce(3))), 'MU611', 'once');
select is(t.begin('manager', array['a', 'b'], 4, array['X', 'Y']), 'MU615',
	'another file is refused');
select is(t.begin('manager', array[
	'Vacances de Noël', '-', '2026-12-19', '2027-01-04', 'Lyon', 'Zone A', 'x',
	'Vacances de Noël', '-', '2026-12-20', '2027-01-04', 'Dijon', 'Zone A',
	'x'], 5), 'MU616', 'so is one that contradicts itself');
select is(t.begin('clerk', array['a'], 6), 'MU403', 'and who may not');
select * from finish();
rollback;
