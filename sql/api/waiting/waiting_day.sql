-- The day whose list is shown: its seats, and the published order.  One row when
-- it is a day of service.
set role api;

create function api.waiting_day(activity text, site bigint, day date)
returns table (activity text, label text, site shape.key, site_name text,
	day date, capacity shape.count, taken shape.count, vote text,
	voted date)
stable language sql
begin atomic
	select d.activity, a.label, d.school, s.name, d.day, d.capacity, d.taken,
	    r.vote, r.voted
	from clerk.day_slot d
	join clerk.activity a on a.code = d.activity
	join clerk.school s on s.id = d.school
	left join clerk.ranking r on r.activity = d.activity
	    and r.during @> d.day
	where d.activity = waiting_day.activity and d.school = waiting_day.site
	and d.day = waiting_day.day;
end;

reset role;
