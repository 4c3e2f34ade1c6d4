-- The schools served that day and what to cook for each.
set role api;

create function api.kitchen_schools(day date)
returns table (id shape.key, name text, meals shape.count)
stable language sql
begin atomic
	select s.id, s.name, d.taken
	from clerk.day_slot d join clerk.school s on s.id = d.school
	where d.activity = 'canteen' and d.because is null
	and d.day = (select guichet.clerk_date(kitchen_schools.day))
	order by s.rank, s.name, s.id;
end;

reset role;
