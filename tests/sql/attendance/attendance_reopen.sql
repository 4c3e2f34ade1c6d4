-- Opening a closed slot again: attendance_reopen.
-- RULE: attendance-lock
\ir ../lib/roll.sql
select plan(12);
select t.tap('attendant', 11, 111, 'present') \g /dev/null
select t.tap('attendant', 12, 112, 'present') \g /dev/null

select is(t.reopen_err('attendant', 13, 'Oubli'), 'MU633', 'not closed');
select t.close('attendant', 14) \g /dev/null
select is(t.reopen_err('attendant', 15, ' '), 'MU450', 'without a reason');
select is(t.reopen_err('kitchen', 16, 'Oubli'), 'MU403', 'without the right');
select is(t.reopen('manager', 17, 'Tom était absent'), '(2026-11-23,1,canteen)',
	'with a reason');
select is((select concat_ws(' ', reopened_by, reason) from guichet.slot_closing),
	'180 Tom était absent', 'who and why are kept');
select is(t.lines(), null, 'its lines are over');
select is((select string_agg(state, ' ') from guichet.booking),
	'confirmed confirmed', 'its bookings wait again');
select is_empty('select * from guichet.attendance_faults()', 'all is well');
select t.tap('attendant', 18, 112, 'absent') \g /dev/null
select t.close('attendant', 19) \g /dev/null
select is(t.lines(), '111 present 201 100 100, 112 absent 201 100 100',
	'closed again: other lines');
select is((select count(*) from guichet.attendance_line), 4::bigint,
	'the first ones are kept');
update guichet.day_slot set state = 'invoiced' where activity = 'canteen'
	and day = '2026-11-23' and school = 1;
select is(t.reopen_err('manager', 20, 'Trop tard'), 'MU633',
	'what is invoiced does not open');
select is(t.tap_err('manager', 21, 112, 'present'), 'MU630',
	'nor takes a mark');

select * from finish();
rollback;
