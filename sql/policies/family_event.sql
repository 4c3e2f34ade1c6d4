-- What changed in the facts of one's children, and when.
alter table guichet.family_event enable row level security;

drop policy if exists api on guichet.family_event;
create policy api on guichet.family_event to api using (true) with check (true);
drop policy if exists family on guichet.family_event;
create policy family on guichet.family_event for select to family_view
	using (child = any ((select m.children from guichet.me m)::bigint[]));
drop policy if exists clerk on guichet.family_event;
create policy clerk on guichet.family_event for select to clerk_view
	using (true);
