-- The proofs of absences; functions alone.
alter table guichet.absence_document enable row level security;

drop policy if exists api on guichet.absence_document;
create policy api on guichet.absence_document to api using (true)
	with check (true);
