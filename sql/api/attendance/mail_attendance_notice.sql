-- The mail of a day: what it tells of a parent's children.  message: its number.
-- One row: the day; none when nothing of it holds any more.
--
-- RULE: notice-same-day
set role api;

create function api.mail_attendance_notice(message bigint)
returns table (day date)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select n.day from guichet.message m
	join guichet.attendance_notice n on n.id = m.object
	where m.id = $1 and m.kind = 'attendance-notice'
	and exists (select from guichet.attendance_notice_line x
	    join guichet.attendance_line l on l.id = x.line
	    where x.notice = n.id and l.superseded_at is null);
end
$$;

reset role;
