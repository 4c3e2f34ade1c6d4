-- Sealed records; read by functions alone.
alter table guichet.document_part enable row level security;

drop policy if exists api on guichet.document_part;
create policy api on guichet.document_part to api using (true)
	with check (true);
