-- One's own links: who else has authority is not shown.
alter table guichet.parent_link enable row level security;

drop policy if exists api on guichet.parent_link;
create policy api on guichet.parent_link to api using (true) with check (true);
drop policy if exists family on guichet.parent_link;
create policy family on guichet.parent_link for select to family_view
	using (adult = (select m.person from guichet.me m));
drop policy if exists clerk on guichet.parent_link;
create policy clerk on guichet.parent_link for select to clerk_view
	using (true);
