-- The days of the week on which a meal is served, by day.
set role api;

create function api.kitchen_week_days(from_day date)
returns table (day date)
stable language sql
begin atomic
	select distinct s.day from clerk.kitchen_slot s
	where s.because is null and s.day between
	    (select guichet.monday(guichet.kitchen_date(from_day)))
	    and (select guichet.monday(guichet.kitchen_date(from_day)) + 6)
	order by s.day;
end;

reset role;
