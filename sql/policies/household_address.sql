-- The address of one's own homes; the other parent's never.
alter table guichet.household_address enable row level security;

drop policy if exists api on guichet.household_address;
create policy api on guichet.household_address to api using (true) with check (true);
drop policy if exists family on guichet.household_address;
create policy family on guichet.household_address for select to family_view
	using (household = any ((select m.households from guichet.me m)
	    ::bigint[]));
drop policy if exists clerk on guichet.household_address;
create policy clerk on guichet.household_address for select to clerk_view
	using (true);
