-- Several activities: where they are, who may come, one place at a time.
\ir ../lib/childcare.sql
select plan(13);

insert into guichet.activity_site (activity, school, site, during)
	values ('evening', 2, 90, '[2026-12-01,2027-01-01)');
insert into guichet.activity (code, label, grouped, slot, begins, ends)
	values ('club', 'Club', 'around', 'club', '13:00', '14:00');
insert into guichet.service_rule (activity, weekdays, during)
	values ('club', '{1,2,4,5}', '[2026-09-01,)');
select guichet.calendar_build_all('2026-11-01', '2026-12-31') \g /dev/null

select is(guichet.site_of('evening', 1, '2026-12-01'), 1::bigint,
	'without a rule, the child''s own school');
select is(guichet.site_of('trip', 1, '2026-12-21'), 90::bigint,
	'the centre, for every school');
select is(guichet.site_of('evening', 2, '2026-12-01'), 90::bigint, 'or for one');
select is(guichet.site_of('evening', 2, '2027-01-01'), 2::bigint,
	'while the rule is in force');

select ok(guichet.is_enrolled(113, 'morning', '2026-11-24'), 'enrolled');
select ok(guichet.is_enrolled(113, 'evening', '2026-11-24'),
	'in one of a group is in each of it');
select ok(not guichet.is_enrolled(113, 'evening', '2027-07-05'),
	'while the enrolment lasts');
delete from guichet.enrolment where child = 113 and activity = 'wed';
select ok(not guichet.is_enrolled(113, 'trip', '2026-12-21'),
	'and in that group alone');

select is_empty($$select from guichet.day_slot where school = 90
	and activity in ('evening', 'canteen') and day < '2026-12-01'$$,
	'a rule of all schools says nothing of a centre');
select is_empty($$select from guichet.day_slot d where activity = 'trip'
	and not exists (select from guichet.school_holiday h
	where h.zone = 'A' and h.during @> d.day)$$,
	'what is for holidays alone has no day in term');

-- RULE: canteen-one-booking
select t.save('david', 70, '{}', array['113:canteen:2026-11-26',
	'113:club:2026-11-26', '113:evening:2026-11-26']) \g /dev/null
select is(t.q('david', format('select reason from api.canteen_recap(%L) '
	'where outcome = ''refused''', t.nonce(70))), '(slot-taken)',
	'the club begins before lunch ends');
select ok(exists (select from guichet.booking where child = 113
	and activity = 'evening' and day = '2026-11-26' and seat),
	'another time of the same day is free');
select ok(not guichet.is_elsewhere(113, 'morning', '2026-11-26'),
	'and another slot');

select * from finish();
rollback;
