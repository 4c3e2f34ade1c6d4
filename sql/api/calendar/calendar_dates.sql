-- The days of that month on which something may take place, each once.
--
-- MU414 no calendar for that month
set role api;

create function api.calendar_dates(month date)
returns table (day date)
stable language sql
begin atomic
	select d.day::date
	from (select guichet.calendar_first(month) as first offset 0) m,
	    generate_series(m.first::timestamp, m.first + interval '1 month'
		- interval '1 day', '1 day') d (day)
	where extract(isodow from d.day) < 6
	-- Both bounds keep it from reading every day that there is.
	or exists (select from family.day_slot s where s.day = d.day::date
	    and s.day >= m.first)
	order by 1;
end;

reset role;
