-- Keeps what is typed of a week of menus as its draft; what families read stays
-- until it is published.  names, values: engine/fields.h.  One row: the week.
--
-- MU403 without the right
-- MU640 a dish that does not say its allergens; MU641 no such allergen or label
-- MU642 the week has been written by somebody else meanwhile
-- MU401, MU409 see guichet.once_begin
--
-- RULE: menu-allergens
set role api;

create function api.menu_save(from_day date, whose bigint, version integer,
	names text[], given text[], once text)
returns table ("from" date, site shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	week	date := guichet.monday(from_day);
	m	guichet.menu;
	dish	guichet.menu_dish;
	f	record;
begin
	"from" := week;
	site := whose;
	if guichet.once_begin(once, 'menu_save', concat_ws('|', from_day, whose,
	    version, names, given)) is not null then
		return next;
		return;
	end if;
	perform guichet.need_right('kitchen-count');
	perform pg_advisory_xact_lock(hashtextextended('menu', 0));
	select t.* into m from guichet.menu t
	where t.id = guichet.menu_of(week, whose);
	if coalesce(m.version, 0) <> menu_save.version then
		perform guichet.refuse('MU642', null, 'another version');
	end if;
	if m.state = 'draft' then
		update guichet.menu t set version = t.version + 1,
		    saved_at = guichet.now() where t.id = m.id;
		delete from guichet.menu_dish d where d.menu = m.id;
	else
		insert into guichet.menu (monday, school, version, saved_at)
		values (week, whose, coalesce(m.version, 0) + 1, guichet.now())
		returning id into m.id;
	end if;
	for f in select a.name, b.value, split_part(a.name, '-', 1)::integer
		as weekday, p.part, p.variant
	    from unnest(names) with ordinality a (name, n)
	    join unnest(given) with ordinality b (value, n) using (n)
	    join guichet.menu_places() p
		on p.n::text = split_part(a.name, '-', 2)
	    where a.name ~ '^[1-5]-[1-7]$' and btrim(b.value) <> ''
	loop
		dish := guichet.menu_dish_read(f.value, 'q-' || f.name);
		insert into guichet.menu_dish (menu, day, part, variant, name,
		    allergens, labels)
		values (m.id, week + f.weekday - 1, f.part, f.variant,
		    dish.name, dish.allergens, dish.labels);
	end loop;
	perform guichet.note('menu-save', 'menu:' || m.id);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
