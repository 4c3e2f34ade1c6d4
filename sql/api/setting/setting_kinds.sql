-- Every kind of setting, with how many rows are in force and how many begin
-- later.
--
-- MU403 without the right
set role api;

create function api.setting_kinds()
returns table (kind shape.setting_kind, in_force shape.count,
	later shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('canteen-settings');
	return query select k.kind::shape.setting_kind,
	    count(r.key) filter (where not k.dated
		or (r.facts ->> 'during')::daterange @> guichet.today())
		::shape.count,
	    count(r.key) filter (where k.dated
		and lower((r.facts ->> 'during')::daterange) > guichet.today())
		::shape.count
	from guichet.setting_kinds() k
	left join lateral guichet.setting_rows(k.kind) r on true
	where k.rank > 0 group by k.kind, k.rank order by k.rank;
end
$$;

reset role;
