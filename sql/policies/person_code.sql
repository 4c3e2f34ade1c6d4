-- Codes that tie a login to a person; functions alone.
alter table guichet.person_code enable row level security;

drop policy if exists api on guichet.person_code;
create policy api on guichet.person_code to api using (true) with check (true);
