-- A family saves its week.
-- RULE: canteen-partial-save
-- RULE: canteen-shown-only
-- RULE: canteen-nonce
-- RULE: canteen-closed
-- RULE: canteen-enrolled
-- RULE: canteen-one-booking
-- RULE: canteen-debt
-- RULE: parent-usual-act
\ir ../lib/town.sql
select plan(45);

-- What is booked for a child, as days.
create function t.booked(who bigint) returns text language sql as
	$$ select string_agg(to_char(day, 'MM-DD'), ' ' order by day)
	from guichet.booking where child = who and seat $$;

-- Book two, see them.
select is(t.save('anne', 1, '{}', t.slots('111 2026-11-23', '112 2026-11-23')),
	'(2026-11-23,' || t.nonce(1) || ')', 'answers the week and the recap');
select is(t.booked(111), '11-23', 'Léa''s Monday is booked');
select is(t.booked(112), '11-23', 'Tom''s Monday is booked');
select is((select taken from guichet.day_slot where school = 1
	and day = '2026-11-23'), 2, 'two seats are taken');
select results_eq($$select payer, price::bigint, tariff, quotient, custody,
	booked_by, booked_at, nonce::text from guichet.booking where child = 111$$,
	$$values (201::bigint, 100::bigint, 401::bigint, 301::bigint,
	'one-household', 101::bigint, guichet.now(), t.nonce(1))$$,
	'the booking keeps all that its price was made from');

-- Twice the same form.
select is(t.save('anne', 1, '{}', t.slots('111 2026-11-23', '112 2026-11-23')),
	'(2026-11-23,' || t.nonce(1) || ')', 'the same form again: same answer');
select is((select count(*) from guichet.booking), 2::bigint,
	'and nothing more is booked');
select is(t.err('anne', format('select * from api.canteen_save(%L, %L, %L, %L)',
	'2026-11-23', t.slots('111 2026-11-23'), '{}', t.nonce(1))), 'MU409',
	'the same nonce with another content is a conflict');
select is(t.err('anne', format('select * from api.canteen_save(%L, %L, %L, %L)',
	'2026-11-23', '{}', '{}', 'short')), 'MU400', 'a malformed nonce');
select is(t.save('bruno', 1, '{}', t.slots('111 2026-11-26')),
	'(2026-11-23,' || t.nonce(1) || ')',
	'a nonce belongs to a person: another''s is another');

-- The other parent sees the booking and may cancel it: a usual act.
select t.save('bruno', 2, t.slots('111 2026-11-23'), t.slots('111 2026-11-24'))
	\g /dev/null
select is(t.booked(111), '11-24 11-26',
	'shown as booked and not wanted: cancelled, whichever parent booked');
select results_eq($$select state, ended_by, ended_at from guichet.booking
	where child = 111 and day = '2026-11-23'$$,
	$$values ('cancelled-in-time', 102::bigint, guichet.now())$$,
	'the cancelled booking says by whom and when');
select is((select taken from guichet.day_slot where school = 1
	and day = '2026-11-23'), 1, 'its seat is free again');
select t.save('anne', 3, t.slots('111 2026-11-23'), '{}') \g /dev/null
select is(t.booked(111), '11-24 11-26',
	'what was not shown as booked is never touched');
select is(t.q('anne', format('select * from api.canteen_recap(%L)', t.nonce(3))),
	null, 'a wish that is so already is no change');
select t.save('anne', 4, '{}', t.slots('111 2026-11-23')) \g /dev/null
select is(t.booked(111), '11-23 11-24 11-26',
	'a cancelled day can be booked again');

-- Refused day by day: the rest is done.
insert into guichet.closure (during, because, school)
	values ('[2026-11-26,2026-11-27)', 'strike', 1);
update guichet.capacity_rule set capacity = 1;
update guichet.enrolment set during = '[2026-09-01,2026-12-01)'
	where child = 112;
select t.save('anne', 5, t.slots('111 2026-11-26'),
	t.slots('112 2026-11-19', '112 2026-11-24', '112 2026-11-26',
	'112 2026-11-27', '112 2026-12-03', '112 2026-11-25', '112 2030-01-07'))
	\g /dev/null
select is(t.q('anne', format('select day, change, outcome, reason
	from api.canteen_recap(%L)', t.nonce(5))),
	'(2026-11-26,cancel,refused,closed)
(2026-11-19,add,refused,late)
(2026-11-24,add,refused,full)
(2026-11-25,add,refused,no-day)
(2026-11-26,add,refused,closed)
(2026-11-27,add,done,)
(2026-12-03,add,refused,not-enrolled)
(2030-01-07,add,refused,no-day)', 'each day is done or refused by itself');
select is(t.booked(112), '11-23 11-27', 'what could be booked is');
select results_eq($$select reason::text, rule, capacity, taken, person
	from guichet.booking_refusal where day = '2026-11-24'$$,
	$$values ('full', 'canteen-capacity', 1, 1, 101::bigint)$$,
	'a refusal keeps capacity, seats, rule and person');
select is((select until from guichet.booking_refusal
	where day = '2026-11-19'), '2026-11-17 09:00 Europe/Paris'::timestamptz,
	'and the instant it was too late for');
select is((select count(*) from guichet.booking_refusal), 7::bigint,
	'every refusal is kept');

-- The cut-off is an instant: in time if and only if received before it.
select api.clock_set('2026-11-24 08:59:59 Europe/Paris') \g /dev/null
select t.save('anne', 6, t.slots('112 2026-11-27'), '{}') \g /dev/null
select is(t.booked(112), '11-23', 'one second before: cancelled');
select api.clock_set('2026-11-24 09:00 Europe/Paris') \g /dev/null
select t.save('anne', 7, t.slots('111 2026-11-24'), t.slots('112 2026-11-27'))
	\g /dev/null
select is(t.booked(112), '11-23', 'at the instant itself: too late to book');
select is(t.booked(111), '11-23 11-24 11-26', 'and to cancel a day gone by');
select is(t.q('anne', format('select child, change, reason
	from api.canteen_recap(%L)', t.nonce(7))),
	'("(Léa,Martin)",cancel,late)
("(Tom,Martin)",add,late)', 'the recap says so, child by child');
select is((select state from guichet.booking where child = 111
	and day = '2026-11-26' and seat), 'confirmed',
	'a closure cancels nobody by itself');

-- Frozen days do not move.
select api.clock_set('2026-11-18 10:00 Europe/Paris') \g /dev/null
update guichet.day_slot set state = 'counting-frozen'
	where day = '2026-11-30' and school = 1;
select t.save('anne', 8, '{}', t.slots('111 2026-11-30')) \g /dev/null
select is(t.q('anne', format('select reason from api.canteen_recap(%L)',
	t.nonce(8))), '(late)', 'a frozen count takes no booking');

-- Other people's children.
select is(t.err('anne', format('select * from api.canteen_save(%L, %L, %L, %L)',
	'2026-11-23', '{}', t.slots('111 2026-12-01', '114 2026-12-01'),
	t.nonce(9))), 'MU404',
	'a slot of another family''s child: not found, the whole');
select is(t.err('anne', format('select * from api.canteen_save(%L, %L, %L, %L)',
	'2026-11-23', t.slots('999999 2026-12-01'), '{}', t.nonce(9))), 'MU404',
	'a child that does not exist: the same answer');
select is(t.booked(111), '11-23 11-24 11-26', 'nothing was done');
select is(t.err(null, format('select * from api.canteen_save(%L, %L, %L, %L)',
	'2026-11-23', '{}', '{}', t.nonce(9))), 'MU401', 'a stranger signs in first');
update guichet.parent_link set authority = 'limited' where adult = 102;
select is(t.err('bruno', format('select * from api.canteen_save(%L, %L, %L, %L)',
	'2026-11-23', t.slots('111 2026-12-01'), '{}', t.nonce(9))), 'MU403',
	'limited authority: may follow, not act');
update guichet.parent_link set authority = 'withdrawn' where adult = 102;
select is(t.err('bruno', format('select * from api.canteen_save(%L, %L, %L, %L)',
	'2026-11-23', t.slots('111 2026-12-01'), '{}', t.nonce(9))), 'MU404',
	'withdrawn authority: not found');

-- What no form of ours can send.
select is(t.err('anne', format('select * from api.canteen_save(%L, %L, %L, %L)',
	'2026-11-23', '{"111 canteen"}', '{}', t.nonce(9))), 'MU400',
	'not a slot');
select is(t.err('anne', format('select * from api.canteen_save(%L, %L, %L, %L)',
	'2026-11-23', '{111:canteen:2026-02-30}', '{}', t.nonce(9))), 'MU400',
	'30 February');
select is(t.save('anne', 10, '{}', '{}'), '(,' || t.nonce(10) || ')',
	'nothing shown, nothing wanted: nothing done');
select is(t.q('anne', format('select * from api.canteen_save(null, %L, %L, %L)',
	'{}', t.slots('111 2026-12-01'), t.nonce(11))) || t.booked(111),
	'(2026-11-30,' || t.nonce(11) || ')11-23 11-24 11-26 12-01',
	'without a date the week is that of the first slot');

-- Separated, without a calendar: the one who books pays, at their own quotient.
update guichet.capacity_rule set capacity = 50;
select t.save('claire', 1, '{}', t.slots('113 2026-11-23'))
	\g /dev/null
select t.save('david', 1, '{}', t.slots('113 2026-11-24'))
	\g /dev/null
select results_eq($$select day::text, payer, price::bigint, quotient, custody
	from guichet.booking where child = 113 order by day$$,
	$$values ('2026-11-23', 202::bigint, 360::bigint, null::bigint, 'booker'),
	('2026-11-24', 203, 340, 303, 'booker')$$,
	'each parent is billed what they book');
select t.save('david', 2, t.slots('113 2026-11-23'), '{}') \g /dev/null
select is(t.booked(113), '11-24', 'and may cancel what the other booked');

-- One slot at noon, whatever the activity.
insert into guichet.activity (code, label, grouped, slot)
	values ('picnic', 'Pique-nique', 'canteen', 'noon');
insert into guichet.service_rule (activity, weekdays, during)
	values ('picnic', '{1,2,4,5}', '[2026-09-01,)');
insert into guichet.enrolment (child, activity, during)
	values (113, 'picnic', '[2026-09-01,)');
select guichet.calendar_build_all('2026-11-01', '2026-12-01') \g /dev/null
select t.save('david', 3, '{}',
	array['113:picnic:2026-11-24']) \g /dev/null
select is(t.q('david', format('select reason from api.canteen_recap(%L)',
	t.nonce(3))), '(slot-taken)', 'a child eats once at noon');

-- A missing home, quotient or tariff refuses no meal.
delete from guichet.household_member where person in (105, 114);
select t.save('eve', 1, '{}', t.slots('114 2026-11-23'))
	\g /dev/null
select results_eq($$select payer, price::bigint, custody from guichet.booking
	where child = 114$$, $$values (null::bigint, 360::bigint, null::text)$$,
	'no home: booked, priced without a quotient, nobody billed yet');
update guichet.tariff_version set during = '[2026-09-01,2026-11-24)';
select t.save('eve', 2, '{}', t.slots('114 2026-11-24'))
	\g /dev/null
select is((select price from guichet.booking where child = 114
	and day = '2026-11-24')::text, null, 'no tariff: booked without a price');

-- The audit knows of every save.
select is((select count(*) from guichet.audit where action = 'canteen-save'),
	(select count(*) from guichet.once where function = 'canteen_save'),
	'each save is audited once');
select is((select count(*) from (select activity, school, day, taken,
	(select count(*) from guichet.booking b where b.seat
	and (b.activity, b.school, b.day) = (d.activity, d.school, d.day)) as n
	from guichet.day_slot d) x where taken <> n), 0::bigint,
	'seats taken are the bookings that hold one');
select is((select count(*) from guichet.once_line l where not exists (
	select from guichet.once o where o.nonce = l.nonce
	and o.person = l.person)), 0::bigint, 'every line has its save');

select * from finish();
rollback;
