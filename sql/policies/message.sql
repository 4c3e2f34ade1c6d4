-- Messages that leave the house: functions and the night's jobs alone.
alter table guichet.message enable row level security;

drop policy if exists api on guichet.message;
create policy api on guichet.message to api using (true) with check (true);
drop policy if exists clerk on guichet.message;
create policy clerk on guichet.message for select to clerk_view
	using (true);
