-- The children of a slot, by class and given name; class, child null: all.
--   diet       what they eat, what a care plan makes of it before all
--   plan       there is a care plan that day
--   absence    what was declared for that day
--   at         of the latest mark; other: what another tablet said before it
--   elsewhere  marked at another site
set role api;

create function api.attendance_roll(day date, site bigint, activity text,
	class bigint, child bigint)
returns table (id shape.key, name shape.person, class shape.key,
	class_name text, diet shape.diet, plan shape.flag,
	mark shape.attendance_mark, booked shape.flag, at timestamptz,
	arrived_at timestamptz, left_at timestamptz, absence text,
	other shape.attendance_mark, other_at timestamptz, other_by shape.person,
	elsewhere text)
stable language sql
begin atomic
	select r.child, p.name, p.class, p.class_name, r.diet, r.plan, r.mark,
	    r.booking is not null, r.marked_at, r.arrived_at, r.left_at, n.label,
	    o.mark, o.marked_at, o.name, e.name
	from clerk.roll_row r
	join lateral (select x.* from clerk.roll_pupil x where x.child = r.child
	    and lower(x.during) <= r.day
	    order by lower(x.during) desc limit 1) p on true
	left join lateral (select x.label from clerk.absence_day x
	    where x.child = r.child and x.during @> r.day
	    and (x.activity is null or x.activity = r.activity)
	    order by x.activity nulls last limit 1) n on true
	left join lateral (select h.mark, h.marked_at, h.name
	    from clerk.marked h where h.attendance = r.attendance
	    and r.marks > 1 and h.device is distinct from r.device
	    order by h.marked_at desc, h.id desc limit 1) o on o.mark <> r.mark
	left join clerk.school e on e.id = r.elsewhere
	where r.activity = attendance_roll.activity
	and r.school = attendance_roll.site
	and r.day = coalesce(attendance_roll.day,
	    (select w.today from clerk.who w))
	and (attendance_roll.class is null or p.class = attendance_roll.class)
	and (attendance_roll.child is null or r.child = attendance_roll.child)
	order by p.school_rank, p.school_name, p.class_rank, p.class_name,
	    p.class, p.given, p.family, r.child;
end;

reset role;
