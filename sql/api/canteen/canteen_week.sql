-- The week shown, and where one can go from it.  One row.  from_day null: the
-- week of the first day that can still be changed.  previous and next are null
-- beyond the known school years; editable: something can still be changed.
--
-- MU414 no calendar for that week
set role api;

create function api.canteen_week(from_day date)
returns table (first date, last date, previous date, next date,
	current shape.flag, next_deadline timestamptz, school_year text,
	editable shape.flag)
stable language sql
begin atomic
	with w as materialized (
		select guichet.canteen_monday(from_day) as monday, m.now, m.today
		from family.who m
	), classes as materialized (	-- few rows: the calendar by its key
		select c.school, c.during from family.child_class c
		where c.during && (select daterange(w.monday, w.monday + 5)
		    from w)
	)
	select w.monday, w.monday + 4, case when y.before then w.monday - 7 end,
	    case when y.after then w.monday + 7 end,
	    w.today between w.monday and w.monday + 6,
	    d.deadline, y.code, d.deadline is not null
	from w, (select min(t.code) filter (where t.during &&
		(select daterange(w.monday, w.monday + 7) from w)) as code,
	    bool_or(t.during && (select daterange(w.monday - 7, w.monday)
		from w)) as before,
	    bool_or(t.during && (select daterange(w.monday + 7, w.monday + 14)
		from w)) as after
	    from family.school_year t) y,
	    (select min(s.book_until) as deadline
	    from classes c
	    join family.day_slot s on s.school = c.school
	    and s.activity = 'canteen'
	    and s.day between (select w.monday from w)
	    and (select w.monday + 4 from w)
	    where c.during @> s.day and s.because is null and s.state = 'open'
	    and s.book_until > (select w.now from w)) d;
end;

reset role;
