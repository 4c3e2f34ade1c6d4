-- What the town says of many children; functions alone.
alter table guichet.absence_act enable row level security;

drop policy if exists api on guichet.absence_act;
create policy api on guichet.absence_act to api using (true)
	with check (true);
