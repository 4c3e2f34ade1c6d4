-- The changes one has asked for oneself, never the other parent's.
alter table guichet.family_change enable row level security;

drop policy if exists api on guichet.family_change;
create policy api on guichet.family_change to api using (true) with check (true);
drop policy if exists family on guichet.family_change;
create policy family on guichet.family_change for select to family_view
	using (person = (select m.person from guichet.me m));
drop policy if exists clerk on guichet.family_change;
create policy clerk on guichet.family_change for select to clerk_view
	using (true);
