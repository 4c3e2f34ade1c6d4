-- Answers of writes; read by functions alone.
alter table guichet.once enable row level security;

drop policy if exists api on guichet.once;
create policy api on guichet.once to api using (true) with check (true);
