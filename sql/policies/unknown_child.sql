-- Who was served and is on no list: agents alone.
alter table guichet.unknown_child enable row level security;

drop policy if exists api on guichet.unknown_child;
create policy api on guichet.unknown_child to api using (true)
	with check (true);
drop policy if exists clerk on guichet.unknown_child;
create policy clerk on guichet.unknown_child for select to clerk_view
	using (true);
