-- The day shown to the kitchen; day null: today, or the next day with a meal.
-- One row.  previous and next are days with a meal; open: some site serves one;
-- because: why none does; week: its Monday.
set role api;

create function api.kitchen_day(day date)
returns table (date date, previous date, next date, week date,
	today shape.flag, open shape.flag, because shape.closed_because)
stable language sql
begin atomic
	select w.day,
	    (select s.day from clerk.kitchen_slot s where s.day < w.day
		and s.because is null order by s.day desc limit 1),
	    (select s.day from clerk.kitchen_slot s where s.day > w.day
		and s.because is null order by s.day limit 1),
	    guichet.monday(w.day), w.day = w.today, coalesce(d.open, false),
	    case when not d.open then d.because end
	from (select guichet.kitchen_date(kitchen_day.day) as day,
	    guichet.today() as today offset 0) w,
	    lateral (select bool_or(s.because is null) as open,
		min(s.because) as because from clerk.kitchen_slot s
		where s.day = w.day) d;
end;

reset role;
