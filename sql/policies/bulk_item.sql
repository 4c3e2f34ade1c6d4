-- What such an action did to each.
alter table guichet.bulk_item enable row level security;

drop policy if exists api on guichet.bulk_item;
create policy api on guichet.bulk_item to api using (true) with check (true);
drop policy if exists clerk on guichet.bulk_item;
create policy clerk on guichet.bulk_item for select to clerk_view
	using (true);
