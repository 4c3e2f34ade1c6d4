-- Menus: what is typed of a week, what is published.
--
-- A dish is typed in one line, its allergens by the numbers of annex II and its
-- labels by letters between brackets at the end, as menus are printed:
-- "Gratin dauphinois (7, B)".  "(0)" says that there is none; a dish that does
-- not say is refused.
set role api;

-- The allergens in their order; the number is the place.
create or replace function guichet.allergens()
returns text[]
immutable parallel safe language sql
return '{gluten,crustaceans,eggs,fish,peanuts,soybeans,milk,nuts,celery,mustard,sesame,sulphites,lupin,molluscs}'::text[];

-- What a day's form asks for: the parts, and the dish that stands in for the
-- main one in a diet.
create or replace function guichet.menu_places()
returns table (n integer, part text, variant text)
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
begin atomic
	select p.n, p.part, p.variant from (values (1, 'starter', null),
	    (2, 'main', null), (3, 'main', 'no-pork'), (4, 'main', 'no-meat'),
	    (5, 'side', null), (6, 'cheese', null), (7, 'dessert', null))
	    as p (n, part, variant);
end;

-- The dish that a line says.  MU640 at that field when it does not say its
-- allergens, MU641 when what it says is no allergen and no label.
-- RULE: menu-allergens
create or replace function guichet.menu_dish_read(line text, field text)
returns guichet.menu_dish
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	part	text[] := regexp_match(line, '^(.*[^ ]) *[(]([^()]*)[)] *$');
	dish	guichet.menu_dish;
	word	text;
begin
	if part is null or length(part[1]) > 120 then
		perform guichet.refuse('MU640', field, 'a dish says its '
		    'allergens');
	end if;
	dish.name := part[1];
	dish.allergens := '{}';
	dish.labels := '{}';
	foreach word in array regexp_split_to_array(upper(btrim(part[2], ' ,')),
	    '[ ,]+') loop
		case when word = '0' then null;
		when word in ('B', 'L', 'V') then
			dish.labels := dish.labels || (case word when 'B' then
			    'organic' when 'L' then 'local' else 'vegetarian'
			    end)::shape.menu_label;
		when word ~ '^([1-9]|1[0-4])$' then
			dish.allergens := dish.allergens
			    || (guichet.allergens())[word::integer]
			    ::shape.allergen;
		else
			perform guichet.refuse('MU641', field,
			    'no such allergen or label');
		end case;
	end loop;
	if part[2] !~ '[0-9]' then
		perform guichet.refuse('MU640', field, 'a dish says its '
		    'allergens');
	end if;
	return dish;
end
$$;

-- The same dish as it is typed.
create or replace function guichet.menu_dish_line(dish guichet.menu_dish)
returns text
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select (dish).name || ' (' || concat_ws(', ', coalesce(
	    (select string_agg(array_position(guichet.allergens(), a)::text,
		', ' order by array_position(guichet.allergens(), a))
	    from unnest((dish).allergens::text[]) a), '0'),
	    (select string_agg(case l when 'organic' then 'B'
		when 'local' then 'L' else 'V' end, ', ' order by l)
	    from unnest((dish).labels::text[]) l)) || ')';
end;

-- The menu of a week that is being written, else the one that is published.
create or replace function guichet.menu_of(monday date, school bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return (select m.id from guichet.menu m
	    where m.monday = menu_of.monday
	    and m.school is not distinct from menu_of.school
	    and m.superseded_at is null order by m.state limit 1);
end
$$;

-- The menu that families read: of their site, else of all.
create or replace function guichet.menu_public(monday date, school bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return (select m.id from guichet.menu m
	    where m.monday = menu_public.monday
	    and (m.school is null or m.school = menu_public.school)
	    and m.state = 'published' and m.superseded_at is null
	    order by m.school nulls last limit 1);
end
$$;

-- A week without a vegetarian menu: code rural L230-5-6.  It warns.
-- RULE: menu-vegetarian
create or replace function guichet.menu_vegetarian(menu bigint)
returns boolean
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return exists (select from guichet.menu_dish d
	    where d.menu = menu_vegetarian.menu and d.part = 'main'
	    and d.variant is null and 'vegetarian' = any (d.labels));
end
$$;

reset role;
