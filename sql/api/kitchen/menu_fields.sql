-- The inputs of a week's form (engine/fields.h): five days of seven dishes, with
-- what is written; copied: with the dishes of the week before.  A name is the
-- ISO weekday and the place of guichet.menu_places.
--
-- MU403 without the right
set role api;

create function api.menu_fields(from_day date, school bigint, copied boolean)
returns table (name text, type text, label text, hint text,
	optional shape.flag, "least" shape.key, most shape.key,
	autocomplete text, value text, option text, option_label text,
	chosen shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	week	date := guichet.monday(coalesce(from_day, guichet.today()))
		    - case when copied then 7 else 0 end;
	shown	bigint := guichet.menu_of(week, menu_fields.school);
begin
	perform guichet.need_right('kitchen-count');
	return query select w || '-' || p.n, 'line', null::text, null::text,
	    true::shape.flag, null::bigint::shape.key, 160::bigint::shape.key,
	    null::text, guichet.menu_dish_line(d), null::text, null::text,
	    null::boolean::shape.flag
	from generate_series(1, 5) w
	cross join guichet.menu_places() p
	left join guichet.menu_dish d on d.menu = shown
	    and d.day = week + w - 1 and d.part = p.part
	    and d.variant is not distinct from p.variant
	order by w, p.n;
end
$$;

reset role;
