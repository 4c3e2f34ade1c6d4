-- Every mark that was made: agents alone.
alter table guichet.attendance_mark enable row level security;

drop policy if exists api on guichet.attendance_mark;
create policy api on guichet.attendance_mark to api using (true)
	with check (true);
drop policy if exists clerk on guichet.attendance_mark;
create policy clerk on guichet.attendance_mark for select to clerk_view
	using (true);
