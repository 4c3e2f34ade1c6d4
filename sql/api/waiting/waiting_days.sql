-- The days with a list, from today on: one row each, 300 at most.
--   kept  seats held or offered, part of taken
set role api;

create function api.waiting_days()
returns table (activity text, label text, site shape.key, site_name text,
	day date, capacity shape.count, taken shape.count, kept shape.count,
	waiting shape.count, until timestamptz)
stable language sql
begin atomic
	select w.activity, min(w.label), w.school, min(w.site), w.day,
	    min(w.capacity), min(w.taken),
	    count(*) filter (where w.state <> 'waitlisted')::integer,
	    count(*) filter (where w.state = 'waitlisted')::integer,
	    min(w.book_until)
	from clerk.wait w
	where w.day >= (select m.today from clerk.who m)
	group by w.activity, w.school, w.day
	order by w.day, min(w.site_rank), w.school, w.activity limit 300;
end;

reset role;
