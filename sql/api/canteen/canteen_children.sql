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
	with w as materialized (
		select daterange(m.day, m.day + 5) as days
		from (select guichet.canteen_monday(from_day) as day offset 0) m
	)
	select distinct on (k.born, k.given, k.id) k.id, k.name, s.name,
	    c.class_name, coalesce(d.diet, 'standard'), e.child is not null
	from family.child k
	left join family.child_class c on c.child = k.id
	    and c.during && (select w.days from w)
	left join family.school s on s.id = c.school
	left join family.diet d on d.child = k.id
	    and d.during && (select w.days from w)
	left join family.enrolment e on e.child = k.id
	    and e.activity = 'canteen' and e.during && (select w.days from w)
	order by k.born, k.given, k.id, c.during, d.during;
end;

reset role;
