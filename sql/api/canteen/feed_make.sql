-- A new secret address for my calendar; the one before is dead from now on.  One
-- row: the nonce by which it is shown, for 15 minutes; only its digest stays.
--
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: feed-superseded
set role api;

create function api.feed_make(once text)
returns table (vu shape.nonce)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	-- 244 bits of chance, in 43 signs.
	token	text := rtrim(translate(encode(sha256(uuid_send(
		    gen_random_uuid()) || uuid_send(gen_random_uuid())),
		    'base64'), '+/', '-_'), '=');
begin
	vu := once;
	if guichet.once_begin(once, 'feed_make', '') is null then
		update guichet.calendar_feed f set revoked_at = guichet.now()
		where f.person = guichet.my_person() and f.revoked_at is null;
		insert into guichet.calendar_feed (person, digest, made_at)
		values (guichet.my_person(), sha256(convert_to(token, 'UTF8')),
		    guichet.now());
		perform guichet.note('feed-make',
		    'person:' || guichet.my_person());
		perform guichet.once_end(once, jsonb_build_object('token',
		    token));
	end if;
	return next;
end
$$;

reset role;
