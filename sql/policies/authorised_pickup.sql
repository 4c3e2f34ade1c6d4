-- Who may collect one's children.
alter table guichet.authorised_pickup enable row level security;

drop policy if exists api on guichet.authorised_pickup;
create policy api on guichet.authorised_pickup to api using (true) with check (true);
drop policy if exists family on guichet.authorised_pickup;
create policy family on guichet.authorised_pickup for select to family_view
	using (child = any ((select m.children from guichet.me m)::bigint[]));
drop policy if exists clerk on guichet.authorised_pickup;
create policy clerk on guichet.authorised_pickup for select to clerk_view
	using (true);
