-- Closes a slot: the day is locked.  One row: where to go on.
--
-- MU632 children without a mark
-- MU403 without the right
-- MU630, MU631, MU410, MU414 see guichet.slot_serve
-- MU401, MU409 see guichet.once_begin
-- RULE: attendance-closing-complete
set role api;

create function api.attendance_close(on_day date, place bigint, what text,
	session text, once text)
returns table (day date, site shape.key, activity text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	made bigint;
begin
	if guichet.once_begin(once, 'attendance_close', concat_ws('|', $1, $2,
	    $3)) is null then
		perform guichet.need_right('attendance');
		made := guichet.slot_close($3, $2, $1,
		    guichet.device_of(session));
		perform guichet.note('slot-close', 'slot-closing:' || made);
		perform guichet.once_end(once, '{}');
	end if;
	return query select $1, $2::shape.key, $3;
end
$$;

reset role;
