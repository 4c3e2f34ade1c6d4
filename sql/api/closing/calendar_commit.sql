-- Makes an imported calendar true.  A repeat of the same form does nothing.
--
-- MU404 no such import; MU611 it is made true already
-- MU403 without the right; MU400, MU401, MU409 see guichet.once_begin
set role api;

create function api.calendar_commit(which bigint, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	was text;
begin
	perform guichet.calendar_known(which);
	if guichet.once_begin(once, 'calendar_commit', which::text) is null then
		select i.state into was from guichet.calendar_import i
		where i.id = which for update;
		if was <> 'draft' then
			perform guichet.refuse('MU611', null, was);
		end if;
		perform guichet.calendar_commit(which);
		perform guichet.note('calendar-commit', 'calendar:' || which);
		perform guichet.once_end(once, '{}');
	end if;
	return query select which::shape.key;
end
$$;

reset role;
