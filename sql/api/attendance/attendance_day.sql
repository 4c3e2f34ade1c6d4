-- One slot on one day: its state, its counts, who closed it.  day null: today.
-- Without a site and an activity, the day alone.  One row.
--   previous, next   days with service there, up to today
--   timed            hours of arrival and departure are kept
--   waiting          booked, and nothing is known of them yet
set role api;

create function api.attendance_day(day date, site bigint, activity text)
returns table (date date, previous date, next date, today shape.flag,
	site shape.key, school text, activity text, label text,
	served shape.flag, locked shape.flag, invoiced shape.flag,
	timed shape.flag, expected shape.count, present shape.count,
	absent shape.count, unbooked shape.count, waiting shape.count,
	closed_at timestamptz, closed_by shape.person,
	reopened_at timestamptz, reopened_by shape.person, reason text)
stable language sql
begin atomic
	select w.day, w.previous, w.next, w.day = w.today, s.school,
	    s.school_name, s.activity, s.label, s.state is not null,
	    s.state in ('closed', 'invoiced'), s.state = 'invoiced',
	    s.slot <> 'noon', n.expected, n.present, n.absent, n.unbooked,
	    n.waiting, c.closed_at, c.closed_by, o.reopened_at, o.reopened_by,
	    o.reason
	from (select t.day, t.today,
		(select max(p.day) from clerk.served_day p where p.day < t.day
		    and (attendance_day.site is null
			or p.school = attendance_day.site
			and p.activity = attendance_day.activity)) as previous,
		(select min(p.day) from clerk.served_day p where p.day > t.day
		    and p.day <= t.today and (attendance_day.site is null
			or p.school = attendance_day.site
			and p.activity = attendance_day.activity)) as next
	    from (select coalesce(attendance_day.day, x.today) as day, x.today
		from clerk.who x) t) w
	left join clerk.served_day s on s.day = w.day
	    and s.school = attendance_day.site
	    and s.activity = attendance_day.activity
	left join lateral (
	    select (count(*) filter (where r.booking is not null))::integer
		as expected,
		(count(*) filter (where r.mark in ('present', 'left')
		    and r.booking is not null))::integer as present,
		(count(*) filter (where r.mark = 'absent'))::integer as absent,
		(count(*) filter (where r.booking is null))::integer as unbooked,
		(count(*) filter (where r.mark = 'expected'
		    and not exists (select from clerk.absence_day n
			where n.child = r.child and n.during @> r.day
			and (n.activity is null or n.activity = r.activity))))
		    ::integer as waiting
	    from clerk.roll_row r
	    where r.activity = s.activity and r.school = s.school
	    and r.day = s.day) n on s.state is not null
	left join clerk.closing c on c.activity = s.activity
	    and c.school = s.school and c.day = s.day
	    and c.reopened_at is null
	left join lateral (select x.reopened_at, x.reopened_by, x.reason
	    from clerk.closing x where x.activity = s.activity
	    and x.school = s.school and x.day = s.day
	    and x.reopened_at is not null
	    order by x.id desc limit 1) o on c.id is null;
end;

reset role;
