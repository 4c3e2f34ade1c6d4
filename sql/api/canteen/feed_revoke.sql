-- The address of my calendar works no longer.
--
-- MU400, MU401, MU409 see guichet.once_begin
set role api;

create function api.feed_revoke(once text)
returns table (done shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	done := true;
	if guichet.once_begin(once, 'feed_revoke', '') is null then
		update guichet.calendar_feed f set revoked_at = guichet.now()
		where f.person = guichet.my_person() and f.revoked_at is null;
		perform guichet.note('feed-revoke',
		    'person:' || guichet.my_person());
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
