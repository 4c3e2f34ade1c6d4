-- Which message tells of a day: functions alone.
alter table guichet.attendance_notice enable row level security;

drop policy if exists api on guichet.attendance_notice;
create policy api on guichet.attendance_notice to api using (true)
	with check (true);
