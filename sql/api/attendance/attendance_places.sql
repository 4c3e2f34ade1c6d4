-- Where there is service that day, by time and site.  day null: today.
set role api;

create function api.attendance_places(day date)
returns table (site shape.key, activity text, school text, label text,
	taken shape.count, locked shape.flag)
stable language sql
begin atomic
	select s.school, s.activity, s.school_name, s.label, s.taken,
	    s.state in ('closed', 'invoiced')
	from clerk.served_day s
	where s.day = coalesce(attendance_places.day,
	    (select w.today from clerk.who w))
	order by s.begins, s.rank, s.activity, s.school_rank, s.school_name,
	    s.school;
end;

reset role;
