-- The sites that have published a menu of their own for that week; chosen: the one
-- shown.
set role api;

create function api.menu_kitchens(from_day date, school bigint)
returns table (site shape.key, name text, chosen shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select s.id::shape.key, s.name,
	    (s.id is not distinct from menu_kitchens.school)::shape.flag
	from guichet.menu m
	join guichet.school s on s.id = m.school
	where m.monday = guichet.monday(coalesce(from_day, guichet.today()))
	and m.state = 'published' and m.superseded_at is null
	order by s.rank, s.name, s.id;
end
$$;

reset role;
