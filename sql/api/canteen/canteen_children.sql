-- My children of that week, by birth: one row each.  School, class and diet are
-- those of the week's first day in a class.
--
-- MU414 no calendar for that week
set role api;

create function api.canteen_children(from_day date)
returns table (id shape.key, name shape.person, school text, class text,
	diet shape.diet, enrolled shape.flag)
stable language sql
begin atomic
	select k.id, k.name, c.school_name, c.class_name,
	    coalesce((select d.diet from family.diet d where d.child = k.id
		and d.during && w.days order by d.during limit 1), 'standard'),
	    exists (select from family.enrolment e where e.child = k.id
		and e.activity = 'canteen' and e.during && w.days)
	from (select daterange(m.day, m.day + 5) as days
	    from (select guichet.canteen_monday(from_day) as day) m offset 0) w
	cross join family.child k
	left join lateral (select c.school_name, c.class_name
	    from family.child_class c
	    where c.child = k.id and c.during && w.days
	    order by c.during limit 1) c on true
	order by k.born, k.given, k.id;
end;

reset role;
