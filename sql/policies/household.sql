-- The home where the person is an adult.
alter table guichet.household enable row level security;

drop policy if exists api on guichet.household;
create policy api on guichet.household to api using (true) with check (true);
drop policy if exists family on guichet.household;
create policy family on guichet.household for select to family_view
	using (id = any ((select m.households from guichet.me m)
	    ::bigint[]));
drop policy if exists clerk on guichet.household;
create policy clerk on guichet.household for select to clerk_view
	using (true);
