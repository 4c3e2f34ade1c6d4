-- A person and the children they may follow.
alter table guichet.person enable row level security;

drop policy if exists api on guichet.person;
create policy api on guichet.person to api using (true) with check (true);
drop policy if exists family on guichet.person;
create policy family on guichet.person for select to family_view
	using (id = any ((select m.children || m.person from guichet.me m)
	    ::bigint[]));
drop policy if exists clerk on guichet.person;
create policy clerk on guichet.person for select to clerk_view
	using (true);
