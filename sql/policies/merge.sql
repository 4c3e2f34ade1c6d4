-- Merges of duplicates; functions alone.
alter table guichet.merge enable row level security;

drop policy if exists api on guichet.merge;
create policy api on guichet.merge to api using (true) with check (true);
