-- Another day for a draft.
--
-- MU404, MU409, MU651 see guichet.setting_open
-- MU653 the day is not to come
set role api;

create function api.setting_move(draft bigint, version integer, from_day date,
	once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	id := $1;
	if guichet.once_begin(once, 'setting_move', concat_ws('|', id, version,
	    from_day)) is null then
		perform guichet.setting_open($1, version);
		if from_day <= guichet.today() then
			perform guichet.refuse('MU653', 'new_day',
			    'rules begin on a day to come');
		end if;
		update guichet.setting_draft d
		set from_day = setting_move.from_day where d.id = $1;
		perform guichet.setting_changed($1);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
