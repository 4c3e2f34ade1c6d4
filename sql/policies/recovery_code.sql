-- Recovery codes; read by functions alone.
alter table guichet.recovery_code enable row level security;

drop policy if exists api on guichet.recovery_code;
create policy api on guichet.recovery_code to api using (true) with check (true);
