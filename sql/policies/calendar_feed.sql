-- The secret address of one's own calendar.
alter table guichet.calendar_feed enable row level security;

drop policy if exists api on guichet.calendar_feed;
create policy api on guichet.calendar_feed to api using (true) with check (true);
drop policy if exists family on guichet.calendar_feed;
create policy family on guichet.calendar_feed for select to family_view
	using (person = (select m.person from guichet.me m));
