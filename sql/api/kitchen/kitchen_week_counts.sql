-- What the kitchen cooks in a week, by site, day, age and diet: what was ordered
-- (number, frozen_at) or, without a number, an estimate.  now: who is counted at
-- this moment.
set role api;

create function api.kitchen_week_counts(from_day date)
returns table (school shape.key, activity text, label text, name text, day date,
	number shape.key, frozen_at timestamptz, age_group shape.age_group,
	diet shape.diet, meals shape.count, now shape.count)
stable language sql
begin atomic
	with w as materialized (
		select guichet.monday(guichet.kitchen_date(from_day)) as monday
	), slot as materialized (
		select s.activity, s.label, s.school, s.name, s.day, s.rank,
		    s.school_rank, o.number, o.frozen_at
		from clerk.kitchen_slot s
		left join clerk.kitchen_order o on o.activity = s.activity
		    and o.school = s.school and o.day = s.day
		where s.because is null and s.day between
		    (select w.monday from w) and (select w.monday + 6 from w)
	), line as materialized (
		select s.activity, s.school, s.day, l.age_group, l.diet, l.meals
		from slot s join clerk.kitchen_line l on l.number = s.number
	), live as materialized (
		select n.activity, n.school, n.day, n.age_group, n.diet, n.meals
		from clerk.kitchen_now n where n.day between
		    (select w.monday from w) and (select w.monday + 6 from w)
	)
	select s.school, s.activity, s.label, s.name, s.day, s.number,
	    s.frozen_at, c.age_group, c.diet,
	    case when s.number is null then c.now else c.meals end, c.now
	from slot s
	join (select coalesce(l.activity, n.activity) as activity,
	    coalesce(l.school, n.school) as school,
	    coalesce(l.day, n.day) as day,
	    coalesce(l.age_group, n.age_group) as age_group,
	    coalesce(l.diet, n.diet) as diet, coalesce(l.meals, 0) as meals,
	    coalesce(n.meals, 0) as now
	    from line l full join live n on n.activity = l.activity
	    and n.school = l.school and n.day = l.day
	    and n.age_group = l.age_group and n.diet = l.diet) c
	    on c.activity = s.activity and c.school = s.school
	    and c.day = s.day
	order by s.school_rank, s.name, s.school, s.rank, s.activity,
	    c.age_group desc, c.diet desc, s.day;
end;

reset role;
