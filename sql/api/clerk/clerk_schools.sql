-- The schools served that day, with what is booked and how many seats there are
-- (null: no limit).
set role api;

create function api.clerk_schools(day date)
returns table (id shape.key, name text, meals shape.count,
	capacity shape.count)
stable language sql
begin atomic
	select s.id, s.name, d.taken, d.capacity
	from clerk.day_slot d join clerk.school s on s.id = d.school
	where d.activity = 'canteen' and d.because is null
	and d.day = (select guichet.clerk_date(clerk_schools.day))
	order by s.rank, s.name, s.id;
end;

reset role;
