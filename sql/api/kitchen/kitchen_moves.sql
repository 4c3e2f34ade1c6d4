-- What has moved after that day's orders, in the order of time: how many of
-- which age and diet, and why; what moved at one instant for one reason is one
-- row.
-- RULE: kitchen-difference
set role api;

create function api.kitchen_moves(day date)
returns table (number shape.key, name text, at timestamptz,
	kind shape.kitchen_move, age_group shape.age_group, diet shape.diet,
	meals shape.count)
stable language sql
begin atomic
	select o.number, s.name, v.at, v.kind, v.age_group, v.diet,
	    sum(v.meals)::integer
	from clerk.kitchen_order o
	join clerk.kitchen_slot s on s.activity = o.activity
	    and s.school = o.school and s.day = o.day
	join clerk.kitchen_move v on v.number = o.number
	where o.day = (select guichet.kitchen_date(kitchen_moves.day))
	group by o.number, s.name, v.at, v.kind, v.age_group, v.diet
	order by v.at, o.number, v.kind, v.age_group desc, v.diet desc;
end;

reset role;
