-- The week shown to the kitchen; from_day null: that of the next day with a meal.
-- One row.  previous and next: weeks with a meal.
set role api;

create function api.kitchen_week(from_day date)
returns table (first date, last date, previous date, next date)
stable language sql
begin atomic
	select w.monday, w.monday + 6,
	    guichet.monday((select s.day from clerk.kitchen_slot s
		where s.day < w.monday and s.because is null
		order by s.day desc limit 1)),
	    guichet.monday((select s.day from clerk.kitchen_slot s
		where s.day > w.monday + 6 and s.because is null
		order by s.day limit 1))
	from (select guichet.monday(guichet.kitchen_date(from_day)) as monday
	    offset 0) w;
end;

reset role;
