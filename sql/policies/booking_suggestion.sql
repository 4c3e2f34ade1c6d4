-- Meals suggested for one's own children.
alter table guichet.booking_suggestion enable row level security;

drop policy if exists api on guichet.booking_suggestion;
create policy api on guichet.booking_suggestion to api using (true)
	with check (true);
drop policy if exists family on guichet.booking_suggestion;
create policy family on guichet.booking_suggestion for select to family_view
	using (child = any ((select m.children from guichet.me m)::bigint[]));
