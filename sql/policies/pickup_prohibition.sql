-- Never for families: no policy for family_view.
alter table guichet.pickup_prohibition enable row level security;

drop policy if exists api on guichet.pickup_prohibition;
create policy api on guichet.pickup_prohibition to api using (true) with check (true);
drop policy if exists clerk on guichet.pickup_prohibition;
create policy clerk on guichet.pickup_prohibition for select to clerk_view
	using (true);
