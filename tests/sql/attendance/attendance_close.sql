-- Closing a slot: everybody is marked, the day is locked, each child's day comes
-- to one line, and the billed parents are told once.
-- RULE: attendance-closing-complete
-- RULE: attendance-lock
-- RULE: attendance-one-line
-- RULE: notice-same-day
-- RULE: absence-effect
\ir ../lib/roll.sql
select plan(26);
insert into guichet.surcharge (kind, grouped, amount, percent, during) values
	('unbooked', null, 1000, null, '[2026-09-01,)'),
	('unbooked', 'canteen', null, 50, '[2026-09-01,)'),
	('late', null, 100, null, '[2026-09-01,)');
select set_config('app.merge', 'on', true) \g /dev/null
update guichet.booking set booked_at = '2026-11-21 10:00', bypass = 'Urgence'
	where child = 112;
select set_config('app.merge', '', true) \g /dev/null

select is(t.close_err('attendant', 10), 'MU632', 'nobody is marked yet');
select t.tap('attendant', 11, 111, 'absent') \g /dev/null
select t.tap('attendant', 12, 113, 'unbooked') \g /dev/null
select is(t.close_err('attendant', 10), 'MU632', 'one is missing still');
select t.tap('attendant', 13, 112, 'present') \g /dev/null
select is(t.close('attendant', 10), '(2026-11-23,1,canteen)', 'it closes');
select is(t.close('attendant', 10), '(2026-11-23,1,canteen)',
	'the same form again: the same answer');
select is((select concat_ws(' ', expected, present, absent, unbooked, closed_by)
	from guichet.slot_closing), '2 1 1 1 181', 'one closing, with its recap');
select is(t.lines(), '111 absent 201 100 100, 112 present 201 100 200 late, '
	'113 unbooked 202 360 540',
	'an absence at full price, a late booking with its surcharge, an unbooked '
	'meal with that of the canteen');
select is((select string_agg(state, ' ' order by child) from guichet.booking),
	'absent served', 'the bookings say it too');
select is_empty('select * from guichet.attendance_faults()',
	'each closed day has its line');
select is(t.tap_err('attendant', 14, 111, 'present'), 'MU630',
	'a closed day takes no mark');
select is(t.err('update guichet.attendance set mark = ''absent'''), 'MU630',
	'not by any other way');
select is(t.close_err('attendant', 15), 'MU630', 'nor closes twice');
select is(t.close_err('kitchen', 16), 'MU403', 'without the right');

-- The notice: one a parent, half an hour after the last service of the day.
select is((select string_agg(recipient || ' ' || kind, ', ' order by recipient)
	from guichet.message), 'anne@exemple.fr attendance-notice, '
	'claire@exemple.fr attendance-notice', 'each address once');
select is((select string_agg(distinct to_char(due_at, 'HH24:MI'), ' ')
	from guichet.message), '14:00', 'when the last service is over');
select is((select count(*) from guichet.attendance_notice_line), 3::bigint,
	'all three lines are told');

-- A second slot of the day joins the message that waits.
select t.q('attendant', format($$select * from api.attendance_mark(
	'2026-11-23', 1, 'morning', null, 113, 'unbooked', null, null, %L)$$,
	t.nonce(21))) \g /dev/null
select t.q('attendant', format($$select * from api.attendance_close(
	'2026-11-23', 1, 'morning', null, %L)$$, t.nonce(22))) \g /dev/null
select is((select count(*) from guichet.message), 2::bigint,
	'no second message');
select is((select count(*) from guichet.attendance_notice_line), 4::bigint,
	'but one line more');
-- When it has left, what is closed later is a message of its own.
update guichet.message set state = 'sent', lease = null;
select t.reopen('manager', 23, 'Max était là') \g /dev/null
select t.tap('manager', 24, 113, 'expected') \g /dev/null
select t.close('manager', 25) \g /dev/null
select is((select count(*) from guichet.message where state = 'due'), 1::bigint,
	'who was told already is told of what has changed since');

-- An absence that was said before: nobody has to tap, and it is excused.
select api.clock_set('2026-11-24 12:00 Europe/Paris') \g /dev/null
insert into guichet.booking (child, activity, school, day, slot, payer, price,
	tariff, custody, booked_by, booked_at)
	select c, 'canteen', 1, '2026-11-24', 'noon', 201, 101, 401,
	'one-household', 101, '2026-11-18' from unnest(array[111, 112]) c;
insert into guichet.absence_kind (id, code, label, effect, from_day, until_day,
	during) values (1, 'illness', 'Maladie', 'free', 1, 1, '[2026-09-01,)'),
	(2, 'half', 'Autre', 'half', 1, null, '[2026-09-01,)');
insert into guichet.absence (child, during, kind, recorded_by) values
	(111, '[2026-11-24,2026-11-27)', 1, 101),
	(112, '[2026-11-24,2026-11-25)', 2, 101);
select t.q('attendant', format($$select * from api.attendance_close(
	'2026-11-24', 1, 'canteen', null, %L)$$, t.nonce(31))) \g /dev/null
select is((select string_agg(concat_ws(' ', child, mark, price, reason), ', '
	order by child) from guichet.attendance_line where day = '2026-11-24'),
	'111 absent excused, 112 absent 51', 'free has its reason and no price; '
	'half is rounded once, half up');
select is((select count(*) from guichet.attendance_notice
	where day = '2026-11-24'), 0::bigint, 'an excused absence tells nobody');
select is(guichet.absence_effect((select id from guichet.absence
	where child = 111), 'canteen', 1, '2026-11-26'), 'full',
	'the second day of service is no longer free');
update guichet.absence set proof = 'awaited', proof_until = '2026-11-26 12:00'
	where child = 111;
select is(guichet.absence_effect((select id from guichet.absence
	where child = 111), 'canteen', 1, '2026-11-24'), 'full',
	'nor is the first while its proof is awaited');

-- Without a tariff or a payer there is a reason instead of a price.
select api.clock_set('2026-11-26 12:00 Europe/Paris') \g /dev/null
insert into guichet.booking (child, activity, school, day, slot, payer, price,
	tariff, custody, booked_by, booked_at) values
	(113, 'canteen', 1, '2026-11-26', 'noon', null, 360, 401, null, 103,
	    '2026-11-18'),
	(112, 'canteen', 1, '2026-11-26', 'noon', 201, null, null,
	    'one-household', 101, '2026-11-18');
select t.q('attendant', format($$select * from api.attendance_mark(
	'2026-11-26', 1, 'canteen', null, %s, 'present', null, null, %L)$$, c,
	t.nonce(40 + c - 111))) from unnest(array[112, 113]) c \g /dev/null
select t.q('attendant', format($$select * from api.attendance_close(
	'2026-11-26', 1, 'canteen', null, %L)$$, t.nonce(45))) \g /dev/null
select is((select string_agg(concat_ws(' ', child, price, reason), ', '
	order by child) from guichet.attendance_line where day = '2026-11-26'),
	'112 no-tariff, 113 no-payer', 'why there is no price');
select is_empty('select * from guichet.attendance_faults()',
	'and each closed day has one line still');
update guichet.attendance_line set superseded_at = guichet.now()
	where child = 113 and day = '2026-11-26';
select is((select string_agg(child || ' ' || fault, ', ')
	from guichet.attendance_faults()), '113 a closed day without a line',
	'a line that is missing is found');

-- With what is added nobody pays more than the day costs the town.
-- RULE: tariff-town-cap
create function t.added(cost bigint) returns bigint language plpgsql as $$
begin
	update guichet.tariff_version v set cost = added.cost where v.id = 401;
	return (select x.amount from guichet.surcharge_of('unbooked', 'canteen',
	    '2026-11-23', 360, 401, null) x);
end $$;
set local session_replication_role = replica;
select is((select string_agg(t.added(c)::text, ' ' order by c)
	from unnest(array[359, 360, 361, 539, 540, 541, null]::bigint[]) c),
	'0 0 1 179 180 180 180', 'half of 3.60 € is added, up to the cost');
set local session_replication_role = origin;

select * from finish();
rollback;
