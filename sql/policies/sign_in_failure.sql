-- Counts of failures; functions alone.
alter table guichet.sign_in_failure enable row level security;

drop policy if exists api on guichet.sign_in_failure;
create policy api on guichet.sign_in_failure to api using (true) with check (true);
