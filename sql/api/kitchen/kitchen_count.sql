-- What the kitchen cooks that day, by site, age group and diet; no names, no row
-- for nothing.  meals is what was ordered, or before that an estimate; now is who
-- is counted at this moment; diff what has moved since the order.
set role api;

create function api.kitchen_count(day date)
returns table (school shape.key, activity text, name text,
	age_group shape.age_group, diet shape.diet, meals shape.count,
	now shape.count, diff shape.count)
stable language sql
begin atomic
	with w as materialized (
		select guichet.kitchen_date(kitchen_count.day) as day
	), slot as materialized (
		select s.activity, s.school, s.name, s.rank, s.school_rank,
		    o.number
		from clerk.kitchen_slot s
		left join clerk.kitchen_order o on o.activity = s.activity
		    and o.school = s.school and o.day = s.day
		where s.day = (select w.day from w) and s.because is null
	), line as materialized (
		select s.activity, s.school, l.age_group, l.diet, l.meals
		from slot s join clerk.kitchen_line l on l.number = s.number
	), live as materialized (
		select n.activity, n.school, n.age_group, n.diet, n.meals
		from clerk.kitchen_now n where n.day = (select w.day from w)
	)
	select s.school, s.activity, s.name, c.age_group, c.diet,
	    case when s.number is null then c.now else c.meals end, c.now,
	    case when s.number is null then 0 else c.now - c.meals end
	from slot s
	join (select coalesce(l.activity, n.activity) as activity,
	    coalesce(l.school, n.school) as school,
	    coalesce(l.age_group, n.age_group) as age_group,
	    coalesce(l.diet, n.diet) as diet, coalesce(l.meals, 0) as meals,
	    coalesce(n.meals, 0) as now
	    from line l full join live n on n.activity = l.activity
	    and n.school = l.school and n.age_group = l.age_group
	    and n.diet = l.diet) c
	    on c.activity = s.activity and c.school = s.school
	order by s.school_rank, s.name, s.school, s.rank, s.activity,
	    c.age_group desc, c.diet desc;
end;

reset role;
