-- The orders of a week for who cooks elsewhere: a line a day, site, age and menu.
set role api;

create function api.kitchen_week_file(from_day date)
returns table (day date, school text, activity text, kitchen_order shape.key,
	frozen_at timestamptz, age_group shape.age_group, diet shape.diet,
	ordered shape.count, counted shape.count)
stable language sql
begin atomic
	select c.day, c.name, c.label, c.number, c.frozen_at, c.age_group, c.diet,
	    c.meals, c.now
	from api.kitchen_week_counts(from_day) c
	order by c.day, c.name, c.label, c.age_group desc, c.diet desc;
end;

reset role;
