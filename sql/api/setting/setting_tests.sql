-- The worked tests of a draft.
--
-- MU403 without the right
set role api;

create function api.setting_tests(draft bigint)
returns table (test shape.key, activity text, place text,
	action shape.cutoff_action, day date, until timestamptz)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('canteen-settings');
	return query select t.id::shape.key, a.label, s.label,
	    t.action::shape.cutoff_action, t.day, guichet.instant(t.until)
	from guichet.setting_test t
	left join guichet.setting_named(setting_tests.draft) a
	    on a.kind = 'activity' and a.code = t.activity
	left join guichet.setting_named(setting_tests.draft) s
	    on s.kind = 'school' and s.code = t.school::text
	where t.draft = setting_tests.draft order by t.day, t.id;
end
$$;

reset role;
