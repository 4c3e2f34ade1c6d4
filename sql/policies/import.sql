-- Imports of families; functions alone.
alter table guichet.import enable row level security;

drop policy if exists api on guichet.import;
create policy api on guichet.import to api using (true) with check (true);
