-- The dishes of that week, by day and part: one row a dish and allergen, or one
-- without an allergen.  variant: the diet in which it stands in for the main
-- dish.  organic, local, vegetarian: what it is.
-- RULE: menu-allergens
set role api;

create function api.menu_dishes(from_day date, school bigint)
returns table (dish shape.key, day date, part shape.menu_part,
	variant shape.diet, name text, organic shape.flag, local shape.flag,
	vegetarian shape.flag, allergen shape.allergen)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	week	date := guichet.monday(coalesce(from_day, guichet.today()));
	shown	bigint := guichet.menu_public(week, menu_dishes.school);
begin
	return query select dense_rank() over (order by d.day, p.n)
	    ::shape.key, d.day, d.part, d.variant::shape.diet, d.name,
	    ('organic' = any (d.labels))::shape.flag,
	    ('local' = any (d.labels))::shape.flag,
	    ('vegetarian' = any (d.labels))::shape.flag, a.code::shape.allergen
	from guichet.menu_dish d
	join guichet.menu_places() p on p.part = d.part
	    and p.variant is not distinct from d.variant
	left join lateral unnest(d.allergens::text[]) with ordinality
	    a (code, n) on true
	where d.menu = shown
	order by d.day, p.n, array_position(guichet.allergens(), a.code);
end
$$;

reset role;
