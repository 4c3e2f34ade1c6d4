-- The address of my calendar, if there is one that works: since when.
set role api;

create function api.feed_card()
returns table (made_at timestamptz)
stable language sql
begin atomic
	select f.made_at from family.calendar_feed f;
end;

reset role;
