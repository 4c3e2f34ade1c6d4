-- The sites that serve a meal that day, and their order: its number, its instant
-- (late: after the one it was due at), what it asks for.  Before the freeze meals
-- is an estimate, and due_at when it will be frozen.  now: who is counted at this
-- moment, absent: who of them is declared absent; served and wasted (ordered, not
-- eaten) once the site has closed its list.  digest: the first half of the
-- signature, to hold a paper against.
set role api;

create function api.kitchen_schools(day date)
returns table (id shape.key, activity text, label text, name text,
	state shape.kitchen_state, number shape.key, due_at timestamptz,
	frozen_at timestamptz, late shape.flag, meals shape.count,
	now shape.count, absent shape.count, served shape.count,
	wasted shape.count, digest text)
stable language sql
begin atomic
	with w as materialized (
		select guichet.kitchen_date(kitchen_schools.day) as day
	), live as materialized (
		select n.activity, n.school, sum(n.meals)::integer as meals
		from clerk.kitchen_now n where n.day = (select w.day from w)
		group by 1, 2
	)
	select s.school, s.activity, s.label, s.name, s.state, o.number,
	    coalesce(o.due_at, s.order_at), o.frozen_at,
	    o.frozen_at >= o.due_at + interval '10 minutes',
	    coalesce(o.meals, l.meals, 0), coalesce(l.meals, 0), a.meals, v.meals,
	    case when v.meals is not null then greatest(o.meals - v.meals, 0) end,
	    left(o.digest, 16)
	from clerk.kitchen_slot s
	left join clerk.kitchen_order o on o.activity = s.activity
	    and o.school = s.school and o.day = s.day
	left join live l on l.activity = s.activity and l.school = s.school
	left join clerk.kitchen_absent a on a.activity = s.activity
	    and a.school = s.school and a.day = s.day
	left join lateral (select coalesce(sum(t.meals), 0)::integer as meals
	    from clerk.kitchen_served t where t.activity = s.activity
	    and t.school = s.school and t.day = s.day) v on s.state = 'closed'
	where s.day = (select w.day from w) and s.because is null
	order by s.school_rank, s.name, s.school, s.rank, s.activity;
end;

reset role;
