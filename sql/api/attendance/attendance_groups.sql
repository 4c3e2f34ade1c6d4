-- The classes of a site's school year; of a centre, which has none, all the
-- town's.
set role api;

create function api.attendance_groups(day date, site bigint)
returns table (id shape.key, name text, school text)
stable language sql
begin atomic
	select c.id, c.name, s.name
	from clerk.class c
	join clerk.school s on s.id = c.school
	where c.year = (select max(y.code) from clerk.school_year y
	    where lower(y.during) <= coalesce(attendance_groups.day,
		(select w.today from clerk.who w)))
	and (c.school = attendance_groups.site or not exists (
	    select from clerk.class o where o.school = attendance_groups.site))
	order by s.rank, s.name, c.rank, c.name, c.id;
end;

reset role;
