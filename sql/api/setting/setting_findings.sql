-- What the last check of a draft found, most serious first.
--
-- MU403 without the right
set role api;

create function api.setting_findings(draft bigint)
returns table (what shape.setting_finding, level shape.setting_level,
	line shape.key, kind shape.setting_kind, activity text, place text,
	places shape.count, action shape.cutoff_action, day date,
	was timestamptz, becomes timestamptz, days shape.count,
	bookings shape.count, families shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('canteen-settings');
	return query select f.what::shape.setting_finding,
	    f.level::shape.setting_level, f.change::shape.key,
	    c.kind::shape.setting_kind,
	    (select n.label from guichet.setting_named(f.draft) n
		where n.kind = 'activity' and n.code = f.activity limit 1),
	    (select n.label from guichet.setting_named(f.draft) n
		where n.kind = 'school' and n.code = f.school::text limit 1),
	    f.schools::shape.count, f.action::shape.cutoff_action, f.day, f.was,
	    f.becomes, f.days::shape.count, f.bookings::shape.count,
	    f.families::shape.count
	from guichet.setting_finding f
	left join guichet.setting_change c on c.id = f.change
	where f.draft = setting_findings.draft
	order by f.n;
end
$$;

reset role;
