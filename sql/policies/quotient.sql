-- The quotient of one's own home only.
alter table guichet.quotient enable row level security;

drop policy if exists api on guichet.quotient;
create policy api on guichet.quotient to api using (true) with check (true);
drop policy if exists family on guichet.quotient;
create policy family on guichet.quotient for select to family_view
	using (household = any ((select m.households from guichet.me m)
	    ::bigint[]));
drop policy if exists clerk on guichet.quotient;
create policy clerk on guichet.quotient for select to clerk_view
	using (true);
