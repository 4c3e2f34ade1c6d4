-- Whom to call for one's children.
alter table guichet.emergency_contact enable row level security;

drop policy if exists api on guichet.emergency_contact;
create policy api on guichet.emergency_contact to api using (true) with check (true);
drop policy if exists family on guichet.emergency_contact;
create policy family on guichet.emergency_contact for select to family_view
	using (child = any ((select m.children from guichet.me m)::bigint[]));
drop policy if exists clerk on guichet.emergency_contact;
create policy clerk on guichet.emergency_contact for select to clerk_view
	using (true);
