-- The usual weeks of one's children; whose they are, the views say.
alter table guichet.booking_pattern enable row level security;

drop policy if exists api on guichet.booking_pattern;
create policy api on guichet.booking_pattern to api using (true)
	with check (true);
drop policy if exists family on guichet.booking_pattern;
create policy family on guichet.booking_pattern for select to family_view
	using (child = any ((select m.children from guichet.me m)::bigint[]));
