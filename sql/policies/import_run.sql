-- The files of an import; functions alone.
alter table guichet.import_run enable row level security;

drop policy if exists api on guichet.import_run;
create policy api on guichet.import_run to api using (true) with check (true);
