-- What there is to say of a line; functions alone.
alter table guichet.import_note enable row level security;

drop policy if exists api on guichet.import_note;
create policy api on guichet.import_note to api using (true) with check (true);
