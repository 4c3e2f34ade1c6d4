-- The documents given for the changes that one has asked for oneself.
alter table guichet.family_change_document enable row level security;

drop policy if exists api on guichet.family_change_document;
create policy api on guichet.family_change_document to api
	using (true) with check (true);
drop policy if exists family on guichet.family_change_document;
create policy family on guichet.family_change_document for select to family_view
	using (change = any ((select array_agg(c.id)
	    from guichet.family_change c
	    where c.person = (select m.person from guichet.me m))::bigint[]));
drop policy if exists clerk on guichet.family_change_document;
create policy clerk on guichet.family_change_document for select to clerk_view
	using (true);
