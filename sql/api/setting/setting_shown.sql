-- Which kind of setting a list is of, and the draft that it is read for, if there
-- is one.
--
-- MU403 without the right
-- MU404 no such kind, or no such draft
set role api;

create function api.setting_shown(what text, draft bigint)
returns table (kind shape.setting_kind, dated shape.flag, id shape.key,
	version shape.key, title text, from_day date)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('canteen-settings');
	return query select k.kind::shape.setting_kind, k.dated::shape.flag,
	    d.id::shape.key, d.version::shape.key, d.title, d.from_day
	from guichet.setting_kinds() k
	left join guichet.setting_draft d on d.id = $2
	    and d.state in ('draft', 'checked')
	where k.kind = $1 and k.rank > 0 and (d.id is not null or $2 is null);
	if not found then
		perform guichet.refuse('MU404', 'kind', 'no such kind or draft');
	end if;
end
$$;

reset role;
