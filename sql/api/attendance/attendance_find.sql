-- Pupils who are not on the list of a slot: those of a class, or whose name holds
-- the words; none without either.  In the summer, by the class they leave.
-- Forty at most: a class, or a better word.
-- RULE: child-never-refused
set role api;

create function api.attendance_find(day date, site bigint, activity text,
	class bigint, q text)
returns table (id shape.key, name shape.person, school text, class text)
stable language sql
begin atomic
	select p.child, p.name, p.school_name, p.class_name
	from clerk.roll_pupil p
	where p.during && (select daterange(t.day - 70, t.day + 1)
	    from (select coalesce(attendance_find.day, w.today) as day
		from clerk.who w) t)
	and (p.class = attendance_find.class
	    or p.search like all (guichet.search_patterns(attendance_find.q)))
	and not exists (select from clerk.roll_row r
	    where r.child = p.child and r.activity = attendance_find.activity
	    and r.school = attendance_find.site
	    and r.day = coalesce(attendance_find.day,
		(select w.today from clerk.who w)))
	order by (p.school = attendance_find.site) desc, p.given, p.family,
	    p.child
	limit 40;
end;

reset role;
