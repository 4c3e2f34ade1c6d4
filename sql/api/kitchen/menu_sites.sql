-- The kitchens that may write a menu of their own for that week: the sites where
-- meals are served.  No row where there is but one.  own: it has one, written or
-- published; chosen: it is the one shown.
--
-- MU403 without the right
set role api;

create function api.menu_sites(from_day date, school bigint)
returns table (site shape.key, name text, own shape.flag, chosen shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	week	date := guichet.monday(coalesce(from_day, guichet.today()));
begin
	perform guichet.need_right('kitchen-count');
	return query with k as materialized (
		select s.id, s.name, s.rank from guichet.school s
		where exists (select from guichet.activity a
		    join guichet.day_slot d on d.activity = a.code
			and d.school = s.id
		    where a.meals)
	)
	select k.id::shape.key, k.name,
	    (guichet.menu_of(week, k.id) is not null)::shape.flag,
	    (k.id is not distinct from menu_sites.school)::shape.flag
	from k where (select count(*) from k) > 1
	order by k.rank, k.name, k.id;
end
$$;

reset role;
