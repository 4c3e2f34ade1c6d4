-- Opens a closed slot again, with a reason, by who marks there or who sets the
-- canteen up.  One row: where to go on.
--
-- MU633 not closed, or invoiced
-- MU450 without a reason
-- MU403 without the right
-- MU401, MU409 see guichet.once_begin
-- RULE: attendance-lock
set role api;

create function api.attendance_reopen(on_day date, place bigint, what text,
	reason text, once text)
returns table (day date, site shape.key, activity text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if guichet.once_begin(once, 'attendance_reopen', concat_ws('|', $1, $2,
	    $3, $4)) is null then
		if not (select m.rights && array['attendance',
		    'canteen-settings'] from guichet.me m) then
			perform guichet.need_right('attendance');
		elsif btrim(coalesce($4, '')) = '' then
			perform guichet.refuse('MU450', 'reason', 'no reason');
		end if;
		perform guichet.slot_reopen($3, $2, $1, btrim($4));
		perform guichet.note('slot-reopen', concat_ws(' ', 'day-slot:',
		    $3, $2, $1), btrim($4));
		perform guichet.once_end(once, '{}');
	end if;
	return query select $1, $2::shape.key, $3;
end
$$;

reset role;
