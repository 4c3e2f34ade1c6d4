-- The activities and places that a draft may name.
--
-- MU403 without the right
set role api;

create function api.setting_names(draft bigint)
returns table (what shape.setting_kind, code text, label text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('canteen-settings');
	return query select n.kind::shape.setting_kind, n.code, n.label
	from guichet.setting_named(setting_names.draft) n
	where n.kind in ('activity', 'school') order by 1, n.rank, n.label;
end
$$;

reset role;
