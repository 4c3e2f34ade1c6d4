-- What a person prefers; functions alone.
alter table guichet.person_preference enable row level security;

drop policy if exists api on guichet.person_preference;
create policy api on guichet.person_preference to api using (true) with check (true);
