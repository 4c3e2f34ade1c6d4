-- The open sessions of the signed-in person in this audience, latest first;
-- current is the one that asks.
-- RULE: session-own
set role api;

create function api.sessions(session text)
returns table (id shape.key, device text, since timestamptz,
	last_seen timestamptz, expires timestamptz, current shape.flag)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select s.id, s.device, s.since, s.last_seen, s.expires,
	    coalesce(s.digest = case when sessions.session ~ '^[0-9a-f]{64}$'
		then decode(sessions.session, 'hex') end, false)
	from guichet.session s
	join guichet.account a on a.id = s.account
	join guichet.role r on r.code = a.role
	where a.person = (select guichet.my_person())
	and r.audience = session_user and s.ended_at is null
	and s.expires > (select guichet.now())
	and s.last_seen + r.idle > (select guichet.now())
	order by s.last_seen desc, s.id desc;
end;

reset role;
