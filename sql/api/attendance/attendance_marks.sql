-- Every mark of a child's day, the latest tap first.  here: by this tablet;
-- received_at: where it came later than it was tapped.
set role api;

create function api.attendance_marks(day date, activity text, child bigint,
	session text)
returns table (mark shape.attendance_mark, at timestamptz,
	received_at timestamptz, by shape.person, here shape.flag,
	contested shape.flag)
stable language sql
begin atomic
	select h.mark, h.marked_at, h.received_at, h.name,
	    h.device = guichet.device_of(attendance_marks.session),
	    h.contest is not null
	from clerk.roll_row r
	join clerk.marked h on h.attendance = r.attendance
	where r.activity = attendance_marks.activity
	and r.child = attendance_marks.child
	and r.day = coalesce(attendance_marks.day,
	    (select w.today from clerk.who w))
	order by h.marked_at desc, h.id desc;
end;

reset role;
