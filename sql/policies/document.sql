-- One's own documents; a clerk's rights stand in the views.
alter table guichet.document enable row level security;

drop policy if exists api on guichet.document;
create policy api on guichet.document to api using (true) with check (true);
drop policy if exists family on guichet.document;
create policy family on guichet.document for select to family_view
	using (owner = (select m.person from guichet.me m));
drop policy if exists clerk on guichet.document;
create policy clerk on guichet.document for select to clerk_view
	using (true);
