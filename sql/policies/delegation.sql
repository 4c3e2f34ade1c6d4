-- Who acts for whom; read by functions alone.
alter table guichet.delegation enable row level security;

drop policy if exists api on guichet.delegation;
create policy api on guichet.delegation to api using (true) with check (true);
