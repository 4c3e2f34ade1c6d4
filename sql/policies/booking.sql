-- The bookings of one's children, by whichever parent.
alter table guichet.booking enable row level security;

drop policy if exists api on guichet.booking;
create policy api on guichet.booking to api using (true) with check (true);
drop policy if exists family on guichet.booking;
create policy family on guichet.booking for select to family_view
	using (child = any ((select m.children from guichet.me m)::bigint[]));
drop policy if exists clerk on guichet.booking;
create policy clerk on guichet.booking for select to clerk_view
	using (true);
