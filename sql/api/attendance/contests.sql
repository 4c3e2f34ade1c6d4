-- What is contested: what waits first, the soonest due before all; then what was
-- answered, the latest first, fifty of it.
--   due, late   by when the town means to answer, and that this day has passed
--   silence_on  when silence rejects it
-- RULE: contest-clock
set role api;

create function api.contests()
returns table (id shape.key, state shape.contest_state, opened_at timestamptz,
	opened_by shape.person, child shape.person, activity text, school text,
	day date, mark shape.attendance_mark, base shape.cents,
	price shape.cents, reason shape.no_price, body text, answer text,
	answered_by shape.person, answered_at timestamptz,
	invoiced shape.flag, marks text, due date, late shape.flag,
	silence_on date)
stable language sql
begin atomic
	select c.id, c.state, c.opened_at, c.opened_by, c.child, c.activity,
	    c.school_name, c.day, c.mark, c.base, c.price, c.reason, c.body,
	    c.answer, c.answered_by, c.answered_at, c.slot_state = 'invoiced',
	    (select string_agg(to_char(h.marked_at
		at time zone 'Europe/Paris', 'HH24:MI ') || (h.name).given
		|| ' ' || (h.name).family, ', ' order by h.id)
		from clerk.marked h where h.attendance = c.attendance),
	    c.due, c.state = 'opened' and c.due < (select w.today
		from clerk.who w), c.silence_on
	from (select x.* from clerk.contest x where x.state = 'opened'
	    union all
	    select y.* from (select z.* from clerk.contest z
		where z.state <> 'opened'
		order by z.answered_at desc, z.id desc limit 50) y) c
	order by c.state <> 'opened', c.answered_at desc, c.due,
	    c.opened_at, c.id;
end;

reset role;
