-- Who lives in that home, and nobody of another.
alter table guichet.household_member enable row level security;

drop policy if exists api on guichet.household_member;
create policy api on guichet.household_member to api using (true) with check (true);
drop policy if exists family on guichet.household_member;
create policy family on guichet.household_member for select to family_view
	using (household = any ((select m.households from guichet.me m)
	    ::bigint[]));
drop policy if exists clerk on guichet.household_member;
create policy clerk on guichet.household_member for select to clerk_view
	using (true);
