-- The week of menus being edited, of a site or of all (school null); from_day
-- null: this week.  One row.  draft: something is written that is not published;
-- published_at: when what families read was; vegetarian: there is such a day.
--
-- MU403 without the right
set role api;

create function api.menu_edit(from_day date, school bigint)
returns table (first date, last date, previous date, next date,
	draft shape.flag, version shape.key, published_at timestamptz,
	vegetarian shape.flag, site shape.key, name text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	week	date := guichet.monday(coalesce(from_day, guichet.today()));
	m	guichet.menu;
begin
	perform guichet.need_right('kitchen-count');
	select t.* into m from guichet.menu t
	where t.id = guichet.menu_of(week, menu_edit.school);
	return query select week, week + 4, week - 7, week + 7,
	    coalesce(m.state = 'draft', false)::shape.flag,
	    coalesce(m.version, 0)::bigint::shape.key, (select t.published_at
		from guichet.menu t where t.monday = m.monday
		and t.school is not distinct from m.school
		and t.state = 'published' and t.superseded_at is null),
	    guichet.menu_vegetarian(m.id)::shape.flag, menu_edit.school::shape.key,
	    (select s.name from guichet.school s where s.id = menu_edit.school);
end
$$;

reset role;
