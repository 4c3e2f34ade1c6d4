-- The day shown to the canteen's clerks and the kitchen; day null: today, or the
-- next day of service.  One row.  previous and next are days with service;
-- open: some school is served; because: why none is; meals: booked.
set role api;

create function api.clerk_day(day date)
returns table (date date, previous date, next date, today shape.flag,
	open shape.flag, because shape.closed_because, meals shape.count)
stable language sql
begin atomic
	select w.day,
	    (select s.day from clerk.day_slot s where s.activity = 'canteen'
		and s.day < w.day and s.because is null
		order by s.day desc limit 1),
	    (select s.day from clerk.day_slot s where s.activity = 'canteen'
		and s.day > w.day and s.because is null
		order by s.day limit 1),
	    w.day = w.today, coalesce(d.open, false),
	    case when not d.open then d.because end, coalesce(d.meals, 0)
	from (select guichet.clerk_date(clerk_day.day) as day,
	    guichet.today() as today offset 0) w,
	    lateral (select bool_or(s.because is null) as open,
		min(s.because) as because,
		(sum(s.taken) filter (where s.because is null))::integer as meals
		from clerk.day_slot s where s.activity = 'canteen'
		and s.day = w.day) d;
end;

reset role;
