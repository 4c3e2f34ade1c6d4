-- A new draft.
--
-- MU403 without the right
-- MU653 the day is not to come
-- MU401, MU409 see guichet.once_begin
set role api;

create function api.setting_begin(title text, from_day date, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	done	jsonb := guichet.once_begin(once, 'setting_begin', concat_ws('|',
		    title, from_day));
	me	bigint := guichet.my_person();
begin
	if done is null then
		perform guichet.need_right('canteen-settings');
		if from_day <= guichet.today() then
			perform guichet.refuse('MU653', 'from_day',
			    'rules begin on a day to come');
		end if;
		insert into guichet.setting_draft as d (title, from_day, author,
		    created_at, changed_by, changed_at)
		values (btrim(title), from_day, me, guichet.now(), me,
		    guichet.now())
		returning d.id into id;
		perform guichet.note('setting-begin', 'setting-draft:' || id);
		perform guichet.once_end(once, jsonb_build_object('id', id));
	else
		id := (done ->> 'id')::bigint;
	end if;
	return next;
end
$$;

reset role;
