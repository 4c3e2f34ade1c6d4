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
		select daterange(m.monday, m.monday + 5) as days
		from (select guichet.canteen_monday(from_day) as monday
		    offset 0) m
	), classes as materialized (
		select c.child, c.during, c.class_name, s.name as school_name
		from family.child_class c
		join family.school s on s.id = c.school
		where c.during && (select w.days from w)
	), diets as materialized (
		select d.child, d.during, d.diet from family.diet d
		where d.during && (select w.days from w)
	)
	select k.id, k.name, c.school_name, c.class_name,
	    coalesce((select d.diet from diets d where d.child = k.id
		order by d.during limit 1), 'standard'),
	    k.id = any (array(select e.child from family.enrolment e
		where e.activity = 'canteen'
		and e.during && (select w.days from w)))
	from family.child k
	left join lateral (select c.school_name, c.class_name
	    from classes c where c.child = k.id order by c.during limit 1) c
	    on true
	order by k.born, k.given, k.id;
end;

reset role;
