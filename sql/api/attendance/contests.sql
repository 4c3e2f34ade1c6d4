-- What is contested: what waits first, the oldest of it before all; then what
-- was answered, the latest first, fifty of it.
set role api;

create function api.contests()
returns table (id shape.key, state shape.contest_state, opened_at timestamptz,
	opened_by shape.person, child shape.person, activity text, school text,
	day date, mark shape.attendance_mark, base shape.cents,
	price shape.cents, reason shape.no_price, body text, answer text,
	answered_by shape.person, answered_at timestamptz,
	invoiced shape.flag, marks text)
stable language sql
begin atomic
	select c.id, c.state, c.opened_at, c.opened_by, c.child, c.activity,
	    c.school_name, c.day, c.mark, c.base, c.price, c.reason, c.body,
	    c.answer, c.answered_by, c.answered_at, c.slot_state = 'invoiced',
	    (select string_agg(to_char(h.marked_at
		at time zone 'Europe/Paris', 'HH24:MI ') || (h.name).given
		|| ' ' || (h.name).family, ', ' order by h.id)
		from clerk.marked h where h.attendance = c.attendance)
	from (select x.* from clerk.contest x where x.state = 'opened'
	    union all
	    select y.* from (select z.* from clerk.contest z
		where z.state <> 'opened'
		order by z.answered_at desc, z.id desc limit 50) y) c
	order by c.state <> 'opened', c.answered_at desc, c.opened_at, c.id;
end;

reset role;
