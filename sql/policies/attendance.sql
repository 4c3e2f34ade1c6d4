-- The days of one's children, as they stand.
alter table guichet.attendance enable row level security;

drop policy if exists api on guichet.attendance;
create policy api on guichet.attendance to api using (true) with check (true);
drop policy if exists family on guichet.attendance;
create policy family on guichet.attendance for select to family_view
	using (child = any ((select m.children from guichet.me m)::bigint[]));
drop policy if exists clerk on guichet.attendance;
create policy clerk on guichet.attendance for select to clerk_view
	using (true);
