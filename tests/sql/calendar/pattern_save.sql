-- pattern_save: a parent keeps the usual week of a child.
-- RULE: pattern-superseded
-- RULE: pattern-hand-wins
-- RULE: pattern-seats
\ir ../lib/childcare.sql
\ir ../lib/pattern.sql
select plan(27);

select is(t.pattern('anne', 1, 111, '{}', 1, '{canteen,morning}',
	'{1:canteen,2:canteen,2:morning}', null, '2026-12-31'),
	'(111,' || t.nonce(1) || ')', 'answers the child and the recap');
select is(t.booked(111), 'canteen 11-23 11-24 11-30 12-01 12-07 12-08 12-14 '
	'12-15, morning 11-24 12-01 12-08 12-15',
	'its days are booked, holidays and the end of the period left out');
select is((select string_agg(distinct format('%s %s %s %s %s %s', payer, price,
	tariff, quotient, custody, booked_by), ', ') from guichet.booking
	where activity = 'canteen'), '201 100 401 301 one-household 101',
	'on the terms of any booking, in the name of who keeps the rule');
select is((select taken from guichet.day_slot where activity = 'canteen'
	and school = 1 and day = '2026-12-01'), 1, 'each takes its seat');
select is(t.pattern('anne', 1, 111, '{}', 1, '{canteen,morning}',
	'{1:canteen,2:canteen,2:morning}', null, '2026-12-31'),
	'(111,' || t.nonce(1) || ')', 'the same form again: the same answer');
select is((select count(*) from guichet.booking_pattern), 2::bigint,
	'and nothing more is kept');
select guichet.pattern_apply(111, null, null, null) \g /dev/null
select is((select count(*) from guichet.booking), 12::bigint,
	'applied again, it changes nothing');

-- By hand.
select t.save('bruno', 2, t.slots('111 2026-11-30'), t.slots('111 2026-12-03'))
	\g /dev/null
select t.pattern('bruno', 3, 111, '{}', 1, '{canteen}', '{1:canteen,4:canteen}',
	'2026-12-01', '2026-12-18') \g /dev/null
select is(t.booked(111), 'canteen 11-23 11-24 12-03 12-07 12-10 12-14 12-17, '
	'morning 11-24 12-01 12-08 12-15',
	'the other parent''s rule takes the place of it, from its first day on');
select results_eq($$select during, days, adult, superseded_at is null
	from guichet.booking_pattern where activity = 'canteen' order by id$$,
	$$values ('[2026-11-18,2027-01-01)'::daterange, '{1,2}'::integer[],
	101::bigint, false), ('[2026-11-18,2026-12-01)', '{1,2}', 101, true),
	('[2026-12-19,2027-01-01)', '{1,2}', 101, true),
	('[2026-12-01,2026-12-19)', '{1,4}', 101, true)$$,
	'what it was before and after stays, nothing is overwritten');
select is(t.state(111, '2026-11-30'), 'cancelled-in-time',
	'a day that somebody cancelled by hand stays so');
select is((select pattern from guichet.booking where child = 111
	and day = '2026-12-03' and seat), null,
	'and one that somebody booked by hand stays theirs');
select t.pattern('anne', 4, 111, '{}', 1, '{canteen,morning}', '{}',
	'2026-11-25', null) \g /dev/null
select is(t.booked(111), 'canteen 11-23 11-24 12-03, morning 11-24',
	'without a day the rule ends: what it booked from then on is cancelled');
select is((select string_agg(distinct coalesce(ended_by::text, 'rule'), ' ')
	from guichet.booking where not seat and day > '2026-11-30'), 'rule',
	'by the rule, by nobody''s hand');
select is(t.said('anne', 4), 'add 0, cancel 7', 'the recap has each day');

-- One week in two, and cycles.
select t.pattern('anne', 5, 112, '{}', 2, '{canteen}', '{1:canteen,11:canteen}',
	null, '2026-12-18') \g /dev/null
select is(t.booked(112), 'canteen 11-23 12-03 12-07 12-17',
	'Monday of one week, Thursday of the other');
select t.pattern('anne', 6, 112, '{}', 3, '{canteen}', '{2:canteen}', null,
	'2026-12-18') \g /dev/null
select is(t.booked(112), 'canteen 11-24 12-15', 'one week in three');

-- Copied to a brother, who is not enrolled in all of it.
update guichet.enrolment set superseded_at = guichet.now()
	where child = 112 and activity = 'morning';
select t.pattern('anne', 7, 111, '{112}', 1, '{canteen,morning}',
	'{2:canteen,2:morning}', '2027-01-04', '2027-01-17') \g /dev/null
select is(t.booked(111, '2027-01-01'), 'canteen 01-05 01-12, '
	'morning 01-05 01-12', 'her days');
select is(t.booked(112, '2027-01-01'), 'canteen 01-05 01-12',
	'the same for her brother, where he is enrolled');

-- Days that cannot be booked are told, never an error.
update guichet.capacity_rule set capacity = 1 where activity = 'canteen';
insert into guichet.closure (during, because, school)
	values ('[2026-12-07,2026-12-08)', 'strike', 1);
select t.pattern('anne', 8, 111, '{}', 1, '{canteen}', '{1:canteen,2:canteen,
	4:canteen}', null, '2026-12-16') \g /dev/null
select is(t.err('anne', 'select 1'), null, 'no error');
select is(t.refused('anne', 8), '11-19 late, 12-07 closed, 12-15 full',
	'each day that could not be booked says why');

-- C1 and C7, whatever the rules did.
select is_empty($$select child, day, slot from guichet.booking where seat
	group by 1, 2, 3 having count(*) > 1$$, 'one booking a child and slot');
select is_empty($$select b.id from guichet.booking b join guichet.day_slot s
	on s.activity = b.activity and s.school = b.school and s.day = b.day
	where b.booked_at >= s.book_until or b.ended_at >= s.cancel_until$$,
	'nothing was booked or cancelled past its cut-off');

-- Who may, and what no page sends.
select is(t.perr('anne', 9, 114, '{}', '{}'), 'MU404', 'a stranger''s child');
select is(t.perr('anne', 9, 111, '{114}', '{}'), 'MU404', 'as a sister neither');
select is(t.perr('anne', 9, 111, '{}', '{9:canteen}'), 'MU400',
	'a day beyond the cycle');
select is(t.perr('anne', 9, 111, '{}', '{1:canteen}', '2026-11-01'), 'MU601',
	'a period that is over');
update guichet.parent_link set authority = 'limited' where adult = 102;
select is(t.perr('bruno', 9, 111, '{}', '{1:canteen}'), 'MU403',
	'limited authority: may follow, not act');

select * from finish();
rollback;
