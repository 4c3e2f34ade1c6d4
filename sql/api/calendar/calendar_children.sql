-- My children of that month, by birth; child: that one alone.  current: whose days
-- are shown.
--
-- MU414 no calendar for that month
set role api;

create function api.calendar_children(month date, child bigint)
returns table (id shape.key, name shape.person, school text, class text,
	current shape.flag)
stable language sql
begin atomic
	with w as materialized (
		select daterange(m.day, (m.day + interval '1 month')::date)
		    as days
		from (select guichet.calendar_first(month) as day offset 0) m
	)
	select distinct on (k.born, k.given, k.id) k.id, k.name, s.name,
	    c.class_name, coalesce(k.id = calendar_children.child, true)
	from family.child k
	left join family.child_class c on c.child = k.id
	    and c.during && (select w.days from w)
	left join family.school s on s.id = c.school
	order by k.born, k.given, k.id, c.during;
end;

reset role;
