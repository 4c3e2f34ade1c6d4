-- How other products call what we have; functions alone.
alter table guichet.external_key enable row level security;

drop policy if exists api on guichet.external_key;
create policy api on guichet.external_key to api using (true) with check (true);
