-- What people's names and contacts were: the back office alone.
alter table guichet.person_past enable row level security;

drop policy if exists api on guichet.person_past;
create policy api on guichet.person_past to api using (true) with check (true);
drop policy if exists family on guichet.person_past;
create policy family on guichet.person_past for select to family_view
	using (person = any ((select m.children || m.person from guichet.me m)
	    ::bigint[]));
drop policy if exists clerk on guichet.person_past;
create policy clerk on guichet.person_past for select to clerk_view
	using (true);
