-- Saved views of the desk.
alter table guichet.desk_view enable row level security;

drop policy if exists api on guichet.desk_view;
create policy api on guichet.desk_view to api using (true) with check (true);
drop policy if exists clerk on guichet.desk_view;
create policy clerk on guichet.desk_view for select to clerk_view
	using (true);
