-- What the days of one's children come to.
alter table guichet.attendance_line enable row level security;

drop policy if exists api on guichet.attendance_line;
create policy api on guichet.attendance_line to api using (true) with check (true);
drop policy if exists family on guichet.attendance_line;
create policy family on guichet.attendance_line for select to family_view
	using (child = any ((select m.children from guichet.me m)::bigint[]));
drop policy if exists clerk on guichet.attendance_line;
create policy clerk on guichet.attendance_line for select to clerk_view
	using (true);
