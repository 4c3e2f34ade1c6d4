-- The address just made: to who made it, within 15 minutes, while it works.
-- RULE: feed-shown-once
set role api;

create function api.feed_shown(vu text)
returns table (token text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select o.answer ->> 'token'
	from guichet.once o
	join guichet.calendar_feed f on f.person = o.person
	    and f.revoked_at is null and f.digest = sha256(convert_to(
		o.answer ->> 'token', 'UTF8'))
	where o.person = (select guichet.my_person())
	and o.nonce = case when vu ~ '^[A-Za-z0-9_-]{22}$' then vu end
	and o.function = 'feed_make'
	and o.at > (select guichet.now()) - interval '15 minutes';
end;

reset role;
