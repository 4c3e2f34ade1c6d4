-- The answer to a contest: contest_answer.
-- RULE: contest-waits
\ir ../lib/closed.sql
select plan(13);

select t.contest('claire', 21, 113) \g /dev/null
select is(t.answer_err('attendant', 22, 'kept'), 'MU403', 'without the right');
select is(t.answer_err('manager', 23, 'absent'), 'MU455',
	'who had not booked cannot have been absent');
select is(t.answer('manager', 24, 'expected'), '(t)', 'nobody came, then');
select is(t.line(113), null, 'there is nothing to pay any more');
select is((select string_agg(h.mark || ' ' || h.marked_by, ', '
	order by h.id)
	from guichet.attendance_mark h join guichet.attendance a
	on a.id = h.attendance where a.child = 113), 'unbooked 181, expected 180',
	'the mark changes with its history');
select is((select concat_ws(' ', state, answered_by, answer)
	from guichet.contest), 'corrected 180 Vu avec l''équipe', 'the answer');
select is((select count(*) from guichet.message where kind = 'contest-answered'
	and recipient = 'claire@exemple.fr'), 1::bigint, 'the parent is told');
select is(t.answer_err('manager', 25, 'kept'), 'MU409', 'once');
select t.contest('anne', 31, 111) \g /dev/null
select t.answer('manager', 32, 'present') \g /dev/null
select is((select concat_ws(' ', l.mark, l.price, b.state)
	from guichet.attendance_line l join guichet.booking b on b.child = l.child
	where l.id = t.line(111)), 'present 100 served',
	'a correction makes another line, and the booking follows');
select t.contest('anne', 33, 112) \g /dev/null
select t.answer('manager', 34, 'kept') \g /dev/null
select is((select state::text from guichet.contest order by id desc limit 1),
	'kept', 'or the line is kept');
select ok(not guichet.line_waits(t.line(112)), 'and waits no more');
select is_empty('select * from guichet.attendance_faults()', 'all is well');
select is((select state from guichet.day_slot where activity = 'canteen'
	and school = 1 and day = '2026-11-23'), 'closed',
	'the day was never open meanwhile');

select * from finish();
rollback;
