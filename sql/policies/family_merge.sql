-- Merges of duplicates: the back office alone.
alter table guichet.family_merge enable row level security;

drop policy if exists api on guichet.family_merge;
create policy api on guichet.family_merge to api using (true) with check (true);
drop policy if exists clerk on guichet.family_merge;
create policy clerk on guichet.family_merge for select to clerk_view
	using (true);
