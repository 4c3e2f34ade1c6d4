-- A full day that keeps a list: who waits, who comes first, what is offered, and
-- how an offer ends.
-- RULE: waiting-one
-- RULE: waiting-rank
-- RULE: waiting-rank-published
-- RULE: waiting-offer
-- RULE: hold-ends
-- RULE: opening-date
\ir ../lib/childcare.sql
\ir ../lib/waiting.sql
-- A second part of the same day.
insert into guichet.activity (code, label, grouped, slot, begins, ends, in_term,
	in_holidays) values ('stay', 'Soirée', 'leisure', 'stay', '17:00', '18:00',
	false, true);
insert into guichet.service_rule (activity, school, weekdays, during)
	values ('stay', 90, '{2}', '[2026-09-01,)');
insert into guichet.activity_site (activity, site, during)
	values ('stay', 90, '[2026-09-01,)');
select guichet.calendar_build('stay', 90, '2026-12-20', '2026-12-31') \g /dev/null
select plan(79);

-- What is full keeps a list.
select is(t.ask('anne', 111), 'done', 'the first seat');
select is(t.ask('anne', 112), 'done', 'the second, which is the last');
select is(t.ask('claire', 113), 'waiting', 'then a list');
select is(t.ask('eve', 114), 'waiting', 'in the order of who asks');
select is(t.states(), '111 confirmed, 112 confirmed, 113 waitlisted, '
	'114 waitlisted', 'who waits holds no seat');
select is((select taken from guichet.day_slot where activity = 'trip'
	and day = '2026-12-21'), 2, 'and takes none');
select is(t.ask('eve', 114), null, 'who waits cannot wait twice');
select results_eq($$select reason::text, capacity, taken, person
	from guichet.booking_refusal where child = 113$$,
	$$values ('full', 2, 2, 103::bigint)$$,
	'the seat that was refused keeps its figures');
select is((select string_agg(format('%s %s %s', b.child, o.place, o.key), ', '
	order by o.place) from guichet.wait_order('trip', 90, '2026-12-21') o
	join guichet.booking b on b.id = o.booking), '113 1 {}, 114 2 {}',
	'without a ranking, who asked first comes first');

-- A seat given back is offered to the first.
select is(t.drop('anne', 111), 'done', 'a seat is given back');
select is(t.states(), '112 confirmed, 113 offered, 114 waitlisted',
	'and offered to the first');
select is((select held_until from guichet.booking where state = 'offered'),
	'2026-11-19 10:00 Europe/Paris'::timestamptz, 'for a day');
select is((select taken from guichet.day_slot where activity = 'trip'
	and day = '2026-12-21'), 2, 'it holds its seat meanwhile');
select is(t.ask('bruno', 111), 'waiting', 'nobody else gets it');
select is(t.told(), 'claire@exemple.fr', 'who is offered it is told');

-- Accepted, on the terms of who accepts.
select is(t.ask('david', 113), 'done', 'either parent accepts');
select results_eq($$select state, payer, price::bigint, booked_by
	from guichet.booking where child = 113$$, $$values ('confirmed',
	203::bigint, 900::bigint, 103::bigint)$$,
	'and the seat is on the terms of who accepted');

-- An offer without an answer passes on, at its very end.
select is(t.drop('anne', 112), 'done', 'another seat is given back');
select is(t.states(), '111 waitlisted, 113 confirmed, 114 offered', 'and offered');
select api.clock_set('2026-11-19 09:59:59 Europe/Paris') \g /dev/null
select is(guichet.seat_expire('trip', 90, '2026-12-21'), 0, 'not a second early');
select api.clock_set('2026-11-19 10:00 Europe/Paris') \g /dev/null
select is(guichet.seat_expire('trip', 90, '2026-12-21'), 1, 'a day later it ends');
select is(t.states(), '111 offered, 113 confirmed', 'and passes to the next');
select is((select state from guichet.booking where child = 114), 'expired',
	'who did not answer is off the list');
select is(t.ask('eve', 114), 'waiting', 'and may ask again');

-- Whoever asks for a seat ends what has lasted too long.
select api.clock_set('2026-11-20 10:00 Europe/Paris') \g /dev/null
select is(t.ask('anne', 112), 'waiting', 'a wish looks at what has expired');
select is(t.states(), '112 waitlisted, 113 confirmed, 114 offered',
	'and the seat had gone to the next');
select api.clock_set('2026-11-21 10:00 Europe/Paris') \g /dev/null
select is(t.ask('eve', 114), 'waiting', 'an answer too late is a new wish');
select is(t.states(), '112 offered, 113 confirmed, 114 waitlisted',
	'behind those who waited');

-- Giving up.
select is(t.drop('anne', 112), 'withdrawn', 'an offer is declined');
select is(t.states(), '113 confirmed, 114 offered', 'and passes on at once');
select is(t.drop('eve', 114), 'withdrawn', 'who waits or is offered gives up');
select is(t.states(), '113 confirmed', 'and nothing is left');

-- Taken without an answer, by who chose so.
select is(t.ask('anne', 111), 'done', 'full again');
select is(t.ask('eve', 114), 'waiting', 'Max waits');
update guichet.booking set auto = true where child = 114
	and state = 'waitlisted';
select is(t.drop('anne', 111), 'done', 'a seat is given back');
select is(t.states(), '113 confirmed, 114 confirmed',
	'and taken at once by who chose that');

-- More seats; a day that opens again.
select is(t.ask('anne', 111), 'waiting', 'Léa waits');
update guichet.capacity_rule set capacity = 3 where activity = 'trip';
select is(t.states(), '111 offered, 113 confirmed, 114 confirmed',
	'a seat more is offered');
select t.ask('anne', 111) \g /dev/null
select t.seats(1) \g /dev/null
select is(t.states(), '111 confirmed, 113 confirmed, 114 confirmed',
	'fewer seats cancel nobody');
select is(t.ask('anne', 112), 'waiting', 'nor are they given');
select is(t.drop('anne', 111), 'done', 'what is given back above the capacity');
select is(t.states(), '112 waitlisted, 113 confirmed, 114 confirmed',
	'is not offered');
update guichet.day_slot set because = 'strike' where activity = 'trip'
	and day = '2026-12-21';
select t.seats(3) \g /dev/null
select is(t.states(), '112 waitlisted, 113 confirmed, 114 confirmed',
	'a closed day offers nothing');
update guichet.day_slot set because = null where because = 'strike';
select is(t.states(), '112 offered, 113 confirmed, 114 confirmed',
	'a day that is open again does');

-- Never past the cut-off.
select is((select held_until from guichet.booking where state = 'offered'),
	'2026-11-22 10:00 Europe/Paris'::timestamptz, 'for a day again');
select t.drop('anne', 112) \g /dev/null
select api.clock_set('2026-12-14 08:00 Europe/Paris') \g /dev/null
select t.seats(2) \g /dev/null
select is(t.ask('anne', 112), 'waiting', 'on the last morning');
select t.seats(3) \g /dev/null
select is((select held_until from guichet.booking where state = 'offered'),
	'2026-12-14 12:00 Europe/Paris'::timestamptz,
	'an offer ends at the cut-off at the latest');
select api.clock_set('2026-12-14 12:00 Europe/Paris') \g /dev/null
select is(guichet.seat_expire('trip', 90, '2026-12-21'), 1, 'then it ends');
select is(t.ask('anne', 112), 'refused late', 'and nobody asks any more');

-- The ranking decides, criterion by criterion.
select api.clock_set('2026-11-18 10:00 Europe/Paris') \g /dev/null
select t.seats(1) \g /dev/null
select t.on('2026-12-22') \g /dev/null
select t.ask('anne', 111), t.ask('claire', 113), t.ask('eve', 114),
	t.ask('anne', 112) \g /dev/null
select is(t.waiting(), '113 114 112', 'without one, who asked first');
insert into guichet.ranking (id, activity, during, vote, criteria)
	values (1, 'trip', '[2026-09-01,)', 1, '{sibling,days}');
select is(t.waiting(), '112 113 114', 'a brother or sister there comes first');
select t.on('2026-12-23') \g /dev/null
select t.ask('eve', 114) \g /dev/null
select t.on('2026-12-22') \g /dev/null
select is(t.waiting(), '112 114 113', 'then who comes more days');
select is(t.err('update guichet.ranking set criteria = ''{days}'''),
	'MU409', 'a ranking that has begun stays as it is');
select is(t.err('delete from guichet.ranking'), 'MU409', 'nor does it go');
select is(t.err('update guichet.ranking set during =
	''[2026-09-01,2026-11-18)'''), 'MU409', 'nor is it over since yesterday');
-- As a publication does it: the one in force ends where the next begins.
update guichet.ranking set during = '[2026-09-01,2026-12-01)' where id = 1;
insert into guichet.ranking (id, activity, during, vote, criteria)
	values (2, 'trip', '[2026-12-01,)', 1, '{works,sector}');
insert into guichet.activity_site (activity, school, site, during)
	values ('trip', 2, 90, '[2026-09-01,)');
select is(t.waiting(), '114 113 112', 'the schools of the sector first');
update guichet.booking set works = true where child = 113;
select is(t.waiting(), '113 114 112', 'or those whose parents work');
delete from guichet.ranking where id = 2;
insert into guichet.ranking (id, activity, during, vote, criteria)
	values (3, 'trip', '[2026-12-20,)', 1, '{whole-day}');
select t.q('anne', format('select * from api.canteen_save(null, %L, %L, %L)',
	'{}', '{112:stay:2026-12-22}', t.nonce(900))) \g /dev/null
select is(t.waiting(), '112 113 114', 'or who comes for the whole day');

-- An opening date.
select t.on('2026-12-24') \g /dev/null
insert into guichet.booking_opening (activity, during, opens_at)
	values ('trip', '[2026-12-24,2026-12-25)', '2026-11-20 08:00 Europe/Paris');
select is(t.ask('anne', 111), 'refused not-open', 'before it opens');
select is((select until from guichet.once_line where outcome = 'refused'
	and reason = 'not-open'), '2026-11-20 08:00 Europe/Paris'::timestamptz,
	'the date is said');
select api.clock_set('2026-11-20 07:59:59 Europe/Paris') \g /dev/null
select is(t.ask('anne', 111), 'refused not-open', 'a second before');
select api.clock_set('2026-11-20 08:00 Europe/Paris') \g /dev/null
select is(t.ask('anne', 111), 'done', 'at the instant itself it is open');

-- Where a family confirms, the seat is held, and the hold ends.
select t.on('2026-12-28'), t.seats(1) \g /dev/null
update guichet.day_slot set holds = true where activity = 'trip'
	and day = '2026-12-28';
select is(t.ask('anne', 111), 'held', 'a seat is held');
select is((select held_until from guichet.booking where state = 'held'),
	'2026-11-20 08:15 Europe/Paris'::timestamptz, 'for a quarter of an hour');
select is(t.ask('eve', 114), 'waiting', 'it holds its seat');
select is(t.ask('anne', 111), 'done', 'the family confirms it');
select is(t.states(), '111 confirmed, 114 waitlisted', 'and has it');
select t.drop('anne', 111) \g /dev/null
select is(t.states(), '114 offered', 'given back, it goes on');
select is(t.drop('eve', 114), 'withdrawn', 'and back');
select is(t.ask('anne', 111), 'held', 'held again');
select is(t.ask('eve', 114), 'waiting', 'Max waits');
select api.clock_set('2026-11-20 08:15 Europe/Paris') \g /dev/null
select is(t.ask('claire', 113), 'waiting', 'a hold that is over ends when asked');
select is(t.states(), '113 waitlisted, 114 offered', 'for who waited');

select is_empty('select * from api.db_verify()', 'seats and bookings agree');
-- How long is the rule's to say, from a minute to a day and from an hour to
-- thirty days.
select is(guichet.hold_until('wed', 90, '2026-12-23') - guichet.now(),
	interval '15 minutes', 'without a rule a seat is held a quarter of an hour');
select is(t.err('update guichet.seat_rule set hold_minutes = 1440,
	answer_hours = 720'), null, 'a day and thirty days at most');
select is(guichet.hold_until('trip', 90, '2026-12-21') - guichet.now(),
	interval '1 day', 'as the rule says');
select is(t.err('update guichet.seat_rule set hold_minutes = 1441'), '23514',
	'no minute more');
select is(t.err('update guichet.seat_rule set answer_hours = 721'), '23514',
	'nor an hour');

select * from finish();
rollback;
