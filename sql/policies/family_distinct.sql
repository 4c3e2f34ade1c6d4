-- Who only looks alike: the back office alone.
alter table guichet.family_distinct enable row level security;

drop policy if exists api on guichet.family_distinct;
create policy api on guichet.family_distinct to api using (true) with check (true);
drop policy if exists clerk on guichet.family_distinct;
create policy clerk on guichet.family_distinct for select to clerk_view
	using (true);
