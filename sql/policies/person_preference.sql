-- What a person prefers: functions, and whether they want paper for the desk.
alter table guichet.person_preference enable row level security;

drop policy if exists api on guichet.person_preference;
create policy api on guichet.person_preference to api using (true) with check (true);
drop policy if exists clerk on guichet.person_preference;
create policy clerk on guichet.person_preference for select to clerk_view
	using (true);
