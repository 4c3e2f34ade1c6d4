-- One tap: a child is present, absent, gone, there without a booking; expected
-- takes the last mark back.  session tells the tablet; waited: the seconds since
-- the tap, when it lay there without a network.  One row: where to go on.
--
-- MU404 no such child, or nobody had booked and it is absent
-- MU403 without the right
-- MU630, MU631, MU410, MU414 see guichet.slot_serve
-- MU401, MU409 see guichet.once_begin
-- RULE: attendance-idempotent
set role api;

create function api.attendance_mark(on_day date, place bigint, what text,
	shown bigint, child bigint, mark text, waited integer, session text,
	once text)
returns table (day date, site shape.key, activity text, "group" shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if guichet.once_begin(once, 'attendance_mark', concat_ws('|', $1, $2, $3,
	    $5, $6)) is null then
		perform guichet.need_right('attendance');
		perform guichet.one_of($6, array['expected', 'present', 'absent',
		    'unbooked', 'left'], 'mark');
		perform guichet.slot_serve($3, $2, $1);
		if not exists (select from guichet.pupil u where u.child = $5) then
			perform guichet.refuse('MU404', 'child', 'no pupil');
		elsif $6 in ('absent', 'left', 'expected') and not exists (
		    select from guichet.booking b where b.child = $5
		    and b.day = $1 and b.activity = $3
		    and b.state in ('confirmed', 'served', 'absent'))
		    and ($6 = 'absent' or not exists (
			select from guichet.attendance a where a.child = $5
			and a.day = $1 and a.activity = $3)) then
			perform guichet.refuse('MU404', 'child', 'not expected');
		end if;
		perform guichet.attendance_put($5, $3, $2, $1, $6,
		    guichet.device_of(session), null, waited);
		perform guichet.once_end(once, '{}');
	end if;
	return query select $1, $2::shape.key, $3, $4::shape.key;
end
$$;

reset role;
