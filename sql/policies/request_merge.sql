-- Requests found to be one.
alter table guichet.request_merge enable row level security;

drop policy if exists api on guichet.request_merge;
create policy api on guichet.request_merge to api using (true) with check (true);
drop policy if exists clerk on guichet.request_merge;
create policy clerk on guichet.request_merge for select to clerk_view
	using (true);
