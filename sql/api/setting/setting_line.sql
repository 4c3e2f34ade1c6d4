-- What the form of a line is about: its draft, its kind, the row that it
-- replaces.
--
-- MU403 without the right
-- MU404 no such draft, kind or row
set role api;

create function api.setting_line(draft bigint, what text, which text)
returns table (id shape.key, version shape.key, title text, from_day date,
	kind shape.setting_kind, dated shape.flag, target text, activity text,
	place text, name text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	shown jsonb;
begin
	perform guichet.need_right('canteen-settings');
	select r.facts into shown from guichet.setting_rows($2) r
	where r.key = $3;
	if $3 is not null and shown is null then
		perform guichet.refuse('MU404', 'target', 'no such row');
	end if;
	return query select d.id::shape.key, d.version::shape.key, d.title,
	    d.from_day, k.kind::shape.setting_kind, k.dated::shape.flag, $3,
	    w.activity, w.place, w.name
	from guichet.setting_draft d
	join guichet.setting_kinds() k on k.kind = $2
	left join lateral guichet.setting_words($2, shown, d.id) w on true
	where d.id = $1;
	if not found then
		perform guichet.refuse('MU404', 'id', 'no such draft');
	end if;
end
$$;

reset role;
