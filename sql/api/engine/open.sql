-- First call of every request: who asks, may they, and the limits of what
-- follows.  Signs the person in for this transaction (guichet.sign); notes the
-- read where the route says so; a route that does not write becomes
-- read-only.  One row; name and person null for a stranger.
--
-- MU401 nobody signed in, session unknown, ended or idle for too long
-- MU403 the level or the right is missing
set role api;

create function api.open(session text, route text, need_right text,
	need_level integer, writes boolean, audited boolean)
returns table (at timestamptz, person shape.key, name shape.person,
	level shape.count, rights text, expires timestamptz,
	rehearsal shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	s	record;
begin
	-- One query for clock, session and account: this runs in every request.
	-- RULE: session-idle
	select transaction_timestamp() + c.ahead as at, c.rehearsal, f.*
	into s
	from guichet.clock c left join lateral (
	    select t.digest, t.account, t.level, t.last_seen, t.expires,
		r.idle, array_to_string(r.rights, ' ') as rights, p.id,
		p.given, p.family
	    from guichet.session t
	    join guichet.account a on a.id = t.account
	    join guichet.role r on r.code = a.role
	    join guichet.person p on p.id = a.person
	    where t.digest = case when open.session ~ '^[0-9a-f]{64}$'
		then decode(open.session, 'hex') end
	    and t.ended_at is null and a.disabled_at is null
	    and r.audience = session_user
	    and t.expires > transaction_timestamp() + c.ahead
	    and t.last_seen + r.idle > transaction_timestamp() + c.ahead
	) f on true;

	at := s.at;
	rehearsal := s.rehearsal;
	if s.id is null then
		if need_level > 0 or need_right is not null then
			perform guichet.refuse('MU401', null,
			    'no session for ' || coalesce(route, '?'));
		end if;
		level := 0;
		rights := '';
		perform guichet.sign(null, '', at);
	else
		if s.level < need_level then
			perform guichet.refuse('MU403', null, format(
			    'level %s, %s needs %s', s.level, route, need_level));
		end if;
		if need_right is not null and need_right <> all
		    (string_to_array(s.rights, ' ')) then
			perform guichet.refuse('MU403', null, format(
			    '%s needs right %s', route, need_right));
		end if;
		person := s.id;
		name := row(s.given, s.family)::shape.person;
		level := s.level;
		rights := s.rights;
		expires := least(s.expires, s.at + s.idle);
		perform guichet.sign(s.id, s.rights, at);
		-- At most once a minute, and never waiting for another request
		-- of the same session.
		if s.last_seen + interval '1 minute' <= s.at then
			update guichet.session t set last_seen = s.at
			where t.digest = (select u.digest from guichet.session u
			    where u.digest = s.digest
			    for no key update skip locked);
		end if;
		if audited then
			perform guichet.note('read', route);
		end if;
	end if;
	if not writes then
		perform set_config('transaction_read_only', 'on', true);
	end if;
	return next;
end
$$;

reset role;
