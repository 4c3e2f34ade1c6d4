-- A worked test of a draft: for that day of that activity at that place, the
-- last instant is so.
--
-- MU404, MU409, MU651 see guichet.setting_open
-- MU455 no such activity, place or action
-- MU650 no hour
set role api;

create function api.setting_test_add(draft bigint, version integer,
	activity text, place text, action text, day date, until_day date,
	until_at text, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	hour time := guichet.hour_read(until_at);
begin
	id := $1;
	if guichet.once_begin(once, 'setting_test_add', concat_ws('|', id,
	    version, activity, place, action, day, until_day, until_at)) is null
	then
		perform guichet.setting_open($1, version);
		perform guichet.one_of(activity, array(select n.code
		    from guichet.setting_named($1) n where n.kind = 'activity'),
		    'test_activity');
		perform guichet.one_of(place, array(select n.code
		    from guichet.setting_named($1) n where n.kind = 'school'),
		    'test_place');
		perform guichet.one_of(action, array['add', 'change', 'cancel',
		    'order'],
		    'test_action');
		if hour is null then
			perform guichet.refuse('MU650', 'test_at', 'no hour');
		end if;
		insert into guichet.setting_test (draft, activity, school, action,
		    day, until)
		values ($1, activity, place::bigint, action, day,
		    until_day + hour);
		perform guichet.setting_changed($1);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
