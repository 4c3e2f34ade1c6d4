-- Actions on many requests.
alter table guichet.bulk enable row level security;

drop policy if exists api on guichet.bulk;
create policy api on guichet.bulk to api using (true) with check (true);
drop policy if exists clerk on guichet.bulk;
create policy clerk on guichet.bulk for select to clerk_view
	using (true);
