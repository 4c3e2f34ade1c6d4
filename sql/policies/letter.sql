-- Letters of the desk; the views of clerks name the services.
alter table guichet.letter enable row level security;

drop policy if exists api on guichet.letter;
create policy api on guichet.letter to api using (true) with check (true);
drop policy if exists clerk on guichet.letter;
create policy clerk on guichet.letter for select to clerk_view
	using (true);
