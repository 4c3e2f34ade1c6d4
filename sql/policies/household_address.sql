-- No family page shows an address yet: no policy for family_view.
alter table guichet.household_address enable row level security;

drop policy if exists api on guichet.household_address;
create policy api on guichet.household_address to api using (true) with check (true);
drop policy if exists clerk on guichet.household_address;
create policy clerk on guichet.household_address for select to clerk_view
	using (true);
