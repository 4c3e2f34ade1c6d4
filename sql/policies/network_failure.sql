-- Counts of failures; functions alone.
alter table guichet.network_failure enable row level security;

drop policy if exists api on guichet.network_failure;
create policy api on guichet.network_failure to api using (true) with check (true);
