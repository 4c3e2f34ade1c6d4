-- The classes of the children of a slot, and how many of each are not marked
-- yet; class: the one shown.
set role api;

create function api.attendance_classes(day date, site bigint, activity text)
returns table (id shape.key, name text, waiting shape.count)
stable language sql
begin atomic
	select p.class, min(p.class_name), (count(*) filter
	    (where r.mark = 'expected'))::integer
	from clerk.roll_row r
	join lateral (select x.* from clerk.roll_pupil x where x.child = r.child
	    and lower(x.during) <= r.day
	    order by lower(x.during) desc limit 1) p on true
	where r.activity = attendance_classes.activity
	and r.school = attendance_classes.site
	and r.day = coalesce(attendance_classes.day,
	    (select w.today from clerk.who w))
	group by p.class
	order by min(p.school_rank), min(p.school_name), min(p.class_rank),
	    min(p.class_name), p.class;
end;

reset role;
