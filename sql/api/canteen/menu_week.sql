-- A week of menus, for everybody; from_day null: this week.  One row: its days,
-- the weeks beside it that have menus, the site asked for, and the name of the one
-- whose own menu it is.
set role api;

create function api.menu_week(from_day date, school bigint)
returns table (first date, last date, previous date, next date,
	published_at timestamptz, vegetarian shape.flag, site shape.key,
	name text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	week	date := guichet.monday(coalesce(from_day, guichet.today()));
	shown	bigint := guichet.menu_public(week, menu_week.school);
begin
	return query select week, week + 4,
	    case when guichet.menu_public(week - 7, menu_week.school)
		is not null then week - 7 end,
	    case when guichet.menu_public(week + 7, menu_week.school)
		is not null then week + 7 end, (select m.published_at
		from guichet.menu m where m.id = shown),
	    guichet.menu_vegetarian(shown)::shape.flag,
	    menu_week.school::shape.key,
	    (select s.name from guichet.menu m
		join guichet.school s on s.id = m.school where m.id = shown);
end
$$;

reset role;
