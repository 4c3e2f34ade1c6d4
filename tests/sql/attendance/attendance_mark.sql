-- One tap on the list.
-- RULE: attendance-idempotent
-- RULE: attendance-latest-tap
-- RULE: child-never-refused
\ir ../lib/roll.sql
select plan(26);

select is(t.tap('attendant', 11, 111, 'present'), '(2026-11-23,1,canteen,)',
	'answers where to go on');
select is(t.marks(), '111 present', 'Léa is there');
select is((select state from guichet.day_slot where activity = 'canteen'
	and school = 1 and day = '2026-11-23'), 'serving',
	'the first mark begins the service');
select t.tap('attendant', 11, 111, 'present') \g /dev/null
select is((select marks from guichet.attendance), 1,
	'the same tap again is the same tap');
select is(t.tap_err('attendant', 11, 111, 'absent'), 'MU409',
	'the same nonce with another mark is a conflict');

-- Two tablets: the latest wins, both stay.
select t.tap('manager', 21, 111, 'absent') \g /dev/null
select is(t.marks(), '111 absent', 'the latest mark wins');
select is((select string_agg(mark || ' ' || marked_by, ', ' order by id)
	from guichet.attendance_mark), 'present 181, absent 180',
	'both are kept, with who made them');
select t.tap('manager', 22, 111, 'expected') \g /dev/null
select is(t.marks(), '111 expected', 'a mark is taken back');
select is((select count(*) from guichet.attendance_mark), 3::bigint,
	'and that is a mark too');
select is(t.err('update guichet.attendance_mark set mark = ''left'''), 'MU403',
	'what was marked stays');

-- Who comes without a booking eats: full, not enrolled, elsewhere enrolled.
update guichet.day_slot set capacity = 2 where activity = 'canteen'
	and day = '2026-11-23' and school = 1;
update guichet.enrolment set superseded_at = guichet.now() where child = 114;
select t.tap('attendant', 12, 114, 'unbooked') \g /dev/null
select is((select mark::text from guichet.attendance where child = 114),
	'unbooked', 'a child of another school, not enrolled, on a full day');
select is((select taken from guichet.day_slot where activity = 'canteen'
	and school = 1 and day = '2026-11-23'), 2, 'takes nobody''s seat');
select t.tap('attendant', 13, 111, 'unbooked') \g /dev/null
select is((select mark::text from guichet.attendance where child = 111),
	'present', 'whoever had booked is present, whatever was tapped');
select t.tap('attendant', 14, 113, 'present') \g /dev/null
select is((select mark::text from guichet.attendance where child = 113),
	'unbooked', 'and whoever had not is not');
select t.tap('attendant', 15, 112, 'left') \g /dev/null
select is((select (left_at = guichet.now())::text from guichet.attendance
	where child = 112), 'true', 'the hour of departure is kept');

select is(t.tap_err('attendant', 16, 121, 'present'), 'MU404',
	'nobody of that number');
select is(t.tap_err('kitchen', 17, 111, 'present'), 'MU403',
	'without the right');
select is(t.err('attendant', format($$select * from api.attendance_mark(
	'2026-11-24', 1, 'canteen', null, 111, 'present', null, null, %L)$$,
	t.nonce(18))), 'MU631', 'a day to come');
select is(t.err('attendant', format($$select * from api.attendance_mark(
	'2026-11-22', 1, 'canteen', null, 111, 'present', null, null, %L)$$,
	t.nonce(18))), 'MU414', 'a day without a calendar');
select is(t.tap_err('attendant', 19, 111, 'asleep'), 'MU455', 'no such mark');
select is(t.q('attendant', format($$select * from api.attendance_mark(
	'2026-11-23', 1, 'morning', 11, 113, 'unbooked', null, null, %L)$$,
	t.nonce(20))), '(2026-11-23,1,morning,11)', 'the morning the same way');

-- A tap that lay on a tablet without a network is as old as it is.
create function t.late_tap(n integer, mark text, waited integer)
returns text language sql as $$select t.q('manager', format(
	'select * from api.attendance_mark(%L, 1, %L, null, 112, %L, %s, %L, %L)',
	'2026-11-23', 'canteen', mark, waited, t.digest('manager'),
	t.nonce(n)))$$;
select t.tap('attendant', 30, 112, 'present') \g /dev/null
select t.late_tap(31, 'absent', 600) \g /dev/null
select is((select mark || ' ' || marks from guichet.attendance
	where child = 112), 'present 3', 'who has tapped since is right');
select is((select concat_ws(' ', h.mark, guichet.now() - h.marked_at,
	guichet.now() - h.received_at) from guichet.attendance_mark h
	order by h.id desc limit 1), 'absent 00:10:00 00:00:00',
	'and the older tap is kept, with when it was made and when it came');
select t.late_tap(31, 'absent', 660) \g /dev/null
select is((select marks from guichet.attendance where child = 112), 3,
	'sent again a minute later it is the same tap');
select api.clock_set('2026-11-23 12:30 Europe/Paris') \g /dev/null
select t.late_tap(32, 'absent', 600) \g /dev/null
select is((select mark || ' ' || (marked_at at time zone 'Europe/Paris')::time
	from guichet.attendance where child = 112), 'absent 12:20:00',
	'a later one wins, as of its tap');
select is((select r.other || ' ' || r.mark from (select t.q('attendant',
	'select mark, other from api.attendance_roll(null, 1, ''canteen'', null,
	112)') as row) x, lateral (select split_part(btrim(row, '()'), ',', 1)
	as mark, split_part(btrim(row, '()'), ',', 2) as other) r),
	'present absent', 'the list shows both');

select * from finish();
rollback;
