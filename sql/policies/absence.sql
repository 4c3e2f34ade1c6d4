-- The absences of one's children.
alter table guichet.absence enable row level security;

drop policy if exists api on guichet.absence;
create policy api on guichet.absence to api using (true) with check (true);
drop policy if exists family on guichet.absence;
create policy family on guichet.absence for select to family_view
	using (child = any ((select m.children from guichet.me m)::bigint[]));
drop policy if exists clerk on guichet.absence;
create policy clerk on guichet.absence for select to clerk_view
	using (true);
