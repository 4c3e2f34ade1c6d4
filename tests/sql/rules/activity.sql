-- Several activities: where they are, who may come, one place at a time.
\ir ../lib/town.sql
select plan(13);

insert into guichet.school (id, name, zone, kind)
	values (90, 'Le Moulin', 'B', 'centre');
insert into guichet.activity_group (code, label) values ('care', 'Accueil');
insert into guichet.activity (code, label, grouped, slot, begins, ends,
	in_term, in_holidays) values
	('late', 'Soir', 'care', 'late', '16:30', '17:30', true, false),
	('later', 'Soir, suite', 'care', 'later', '17:30', '18:30', true, false),
	('lunch', 'Club de midi', 'care', 'club', '13:00', '14:00', true, false),
	('trip', 'Sortie', 'care', 'trip', '09:00', '16:00', false, true);
insert into guichet.service_rule (activity, school, weekdays, during) values
	('late', null, '{1,2,4,5}', '[2026-09-01,)'),
	('later', null, '{1,2,4,5}', '[2026-09-01,)'),
	('lunch', null, '{1,2,4,5}', '[2026-09-01,)'),
	('trip', 90, '{1,2,3,4,5}', '[2026-09-01,)');
insert into guichet.activity_site (activity, school, site, during) values
	('later', null, 90, '[2026-09-01,)'),
	('later', 2, 2, '[2026-12-01,2027-01-01)');
insert into guichet.enrolment (child, activity, during)
	values (113, 'late', '[2026-09-01,2026-12-01)');
select guichet.calendar_build_all('2026-10-01', '2026-12-31') \g /dev/null

select is(guichet.site_of('late', 1, '2026-11-24'), 1::bigint,
	'without a rule, the child''s own school');
select is(guichet.site_of('later', 1, '2026-11-24'), 90::bigint,
	'the centre, for every school');
select is(guichet.site_of('later', 2, '2026-12-01'), 2::bigint,
	'the rule of a school wins');
select is(guichet.site_of('later', 2, '2027-01-01'), 90::bigint,
	'while it is in force');

select ok(guichet.is_enrolled(113, 'late', '2026-11-24'), 'enrolled');
select ok(guichet.is_enrolled(113, 'later', '2026-11-24'),
	'in one of a group is in each of it');
select ok(not guichet.is_enrolled(113, 'later', '2026-12-01'),
	'while the enrolment lasts');
select ok(not guichet.is_enrolled(113, 'canteen', '2030-01-07'),
	'and in that group alone');

select is_empty($$select from guichet.day_slot where school = 90
	and activity in ('late', 'canteen')$$,
	'a rule of all schools says nothing of a centre');
select is_empty($$select from guichet.day_slot d where activity = 'trip'
	and not exists (select from guichet.school_holiday h
	where h.zone = 'B' and h.during @> d.day)$$,
	'what is for holidays alone has no day in term');

-- RULE: canteen-one-booking
select t.save('david', 70, '{}', array['113:canteen:2026-11-26',
	'113:lunch:2026-11-26', '113:late:2026-11-26']) \g /dev/null
select is(t.q('david', format('select reason from api.canteen_recap(%L) '
	'where outcome = ''refused''', t.nonce(70))), '(slot-taken)',
	'the club begins before lunch ends');
select ok(exists (select from guichet.booking where child = 113
	and activity = 'late' and day = '2026-11-26' and seat),
	'another time of the same day is free');
select ok(not guichet.is_elsewhere(113, 'later', '2026-11-26'),
	'the next hour begins as the first ends');

select * from finish();
rollback;
