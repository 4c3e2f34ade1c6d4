-- What the kitchen cooks that day, by school, age group and diet; no names, no
-- row for zero.
set role api;

create function api.kitchen_count(day date)
returns table (school shape.key, age_group shape.age_group, diet shape.diet,
	meals shape.count)
stable language sql
begin atomic
	select s.id, p.age_group, p.diet, count(*)::integer
	from clerk.portion p join clerk.school s on s.id = p.school
	where p.activity = 'canteen'
	and p.day = (select guichet.clerk_date(kitchen_count.day))
	group by s.id, s.rank, s.name, p.age_group, p.diet
	order by s.rank, s.name, s.id, p.age_group desc, p.diet desc;
end;

reset role;
