-- Sessions; read by functions alone.
alter table guichet.session enable row level security;

drop policy if exists api on guichet.session;
create policy api on guichet.session to api using (true) with check (true);
