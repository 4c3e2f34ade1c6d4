-- Who did what; functions alone until the audit has readers.
alter table guichet.audit enable row level security;

drop policy if exists api on guichet.audit;
create policy api on guichet.audit to api using (true) with check (true);
drop policy if exists clerk on guichet.audit;
create policy clerk on guichet.audit for select to clerk_view
	using (true);
