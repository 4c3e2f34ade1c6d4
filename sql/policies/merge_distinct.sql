-- Pairs that somebody said are not one; functions alone.
alter table guichet.merge_distinct enable row level security;

drop policy if exists api on guichet.merge_distinct;
create policy api on guichet.merge_distinct to api using (true) with check (true);
