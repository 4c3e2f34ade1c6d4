-- The classes of one school that day, with what is booked; no row without a
-- school.
set role api;

create function api.clerk_classes(day date, school bigint)
returns table (id shape.key, name text, meals shape.count)
stable language sql
begin atomic
	select c.id, c.name, count(m.id)::integer
	from clerk.class c
	left join clerk.meal m on m.class = c.id and m.activity = 'canteen'
	    and m.school = clerk_classes.school
	    and m.day = (select guichet.clerk_date(clerk_classes.day))
	where c.school = clerk_classes.school
	and c.year = (select y.code from clerk.school_year y
	    where y.during @> (select guichet.clerk_date(clerk_classes.day)))
	group by c.id, c.name, c.rank
	order by c.rank, c.name, c.id;
end;

reset role;
