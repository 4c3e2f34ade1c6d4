-- First call of every request: who asks, may they, and the limits of what
-- follows.  Signs the person in for this transaction (lib/13_who.sql); notes the
-- read where the route says so; a route that does not write becomes read-only.
-- One row; name and person null for a stranger.
--
-- rights: what the agent holds today, "RIGHT" or "RIGHT:SERVICE", their own and
-- those of the agent they act for (acting_for).  Health data and the rights
-- themselves are out of reach until the second factor was shown.
--
-- MU401 nobody signed in, session unknown, ended or idle for too long
-- MU403 the level or the right is missing
-- MU440 the second factor has not been shown yet
set role api;

create function api.open(session text, route text, need_right text,
	need_level integer, writes boolean, audited boolean)
returns table (at timestamptz, person shape.key, name shape.person,
	level shape.count, rights text, expires timestamptz,
	rehearsal shape.flag, acting_for shape.person, acting_until date)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	s	record;
	o	record;
	g	record;
	who	text := '';
	proof	text := '';
	-- The rights that a session of the first level has.
	held	text := '';
	lent	text;
	absent	bigint;
	today	date;
begin
	-- This runs in every request: one query for clock, key, session,
	-- account and links, and assignments instead of perform, which plpgsql
	-- evaluates without another query.
	-- RULE: session-idle
	-- RULE: parents-privacy
	select transaction_timestamp() + c.ahead as at, c.rehearsal, f.*
	into s
	from guichet.clock c left join lateral (
	    select t.digest, t.level, t.last_seen, t.expires, r.idle,
		r.audience, a.id as account, p.id, p.given, p.family, k.key,
		l.children, l.acts, m.households
	    from guichet.session t
	    join guichet.account a on a.id = t.account
	    join guichet.role r on r.code = a.role
	    join guichet.person p on p.id = a.person
	    cross join guichet.secret k
	    -- What a person may follow: children with a link of full or limited
	    -- authority today.  What is private to a home (address, quotient,
	    -- prices) follows from the home, never from the child.
	    cross join lateral (
		select coalesce(array_agg(i.child), '{}') as children,
		    coalesce(array_agg(i.child)
			filter (where i.authority = 'full'), '{}') as acts
		from guichet.parent_link i
		where i.adult = a.person and i.superseded_at is null
		and i.authority <> 'withdrawn' and i.during @>
		    ((transaction_timestamp() + c.ahead)
			at time zone 'Europe/Paris')::date) l
	    cross join lateral (
		select coalesce(array_agg(h.household), '{}') as households
		from guichet.household_member h
		where h.person = a.person and h.kind = 'adult'
		and h.superseded_at is null and h.during @>
		    ((transaction_timestamp() + c.ahead)
			at time zone 'Europe/Paris')::date) m
	    where t.digest = case when length(open.session) = 64 and
		translate(open.session, '0123456789abcdef', '') = ''
		then decode(open.session, 'hex') end
	    and t.ended_at is null and a.disabled_at is null
	    -- The pool of files serves both audiences; which, the path says.
	    and r.audience = case when session_user <> 'file'
		then session_user::text when open.route like '/agent/%'
		then 'clerk' else 'family' end
	    and t.expires > transaction_timestamp() + c.ahead
	    and t.last_seen + r.idle > transaction_timestamp() + c.ahead
	) f on true;

	at := s.at;
	rehearsal := s.rehearsal;
	level := 0;
	rights := '';
	if s.id is not null then
		person := s.id;
		name := row(s.given, s.family)::shape.person;
		level := s.level;
		expires := least(s.expires, s.at + s.idle);
	end if;
	-- A second query, for agents alone: within the first one it would cost
	-- every family's request a half more (its nodes are made ready whether
	-- they run or not).
	-- RULE: rights-dated
	-- RULE: delegation-dated
	if s.audience = 'clerk' then
		today := (s.at at time zone 'Europe/Paris')::date;
		select string_agg(concat_ws(':', w.what, w.service), ' '
			order by w.what, w.service) as own,
		    exists (select from guichet.delegation e
			where e.to_account = s.account
			and e.superseded_at is null and e.during @> today) as lent
		into o
		from guichet.agent_right w
		where w.account = s.account and w.superseded_at is null
		and w.during @> today;
		rights := coalesce(o.own, '');
		if o.lent then
			select f.person, row(y.given, y.family)::shape.person
				as name, upper(e.during) - 1 as until,
			    (select string_agg(concat_ws(':', w.what,
				w.service), ' ')
			    from guichet.agent_right w
			    where w.account = f.id and w.superseded_at is null
			    and w.what = any (e.rights) and w.during @> today)
				as lent
			into g
			from guichet.delegation e
			join guichet.account f on f.id = e.from_account
			join guichet.person y on y.id = f.person
			where e.to_account = s.account
			and e.superseded_at is null and e.during @> today
			and f.disabled_at is null;
			lent := g.lent;
		end if;
		if lent is not null then
			rights := (select string_agg(distinct x, ' ' order by x)
			    from unnest(string_to_array(concat_ws(' ', o.own,
				lent), ' ')) x);
			acting_for := g.name;
			acting_until := g.until;
			-- In their own name, unless the right is only lent.
			if need_right is not null and strpos(concat(' ', o.own,
			    ' '), ' ' || need_right || ' ') = 0
			    and ' ' || lent || ' '
				~ (' ' || need_right || '[ :]') then
				absent := g.person;
			end if;
		end if;
		-- RULE: second-factor-health
		held := rights;
		if level < 2 and rights ~ 'health-read|rights-admin' then
			held := coalesce((select string_agg(x, ' ')
			    from unnest(string_to_array(rights, ' ')) x
			    where x not in ('health-read', 'rights-admin')), '');
		end if;
	end if;
	if person is not null then
		who := concat_ws('|', s.id, s.children, s.acts, s.households,
		    held, s.at, absent);
		proof := encode(sha256(s.key
		    || timestamptz_send(transaction_timestamp())
		    || int4send(pg_backend_pid()) || convert_to(who, 'UTF8')
		    || s.key), 'hex');
	end if;
	who := set_config('app.who', who, true);
	proof := set_config('app.proof', proof, true);

	if need_level > level or need_right is not null then
		if person is null then
			perform guichet.refuse('MU401', null,
			    'no session for ' || coalesce(route, '?'));
		elsif ' ' || rights || ' ' !~ (' ' || need_right || '[ :]') then
			perform guichet.refuse('MU403', null, format(
			    '%s needs right %s', route, need_right));
		elsif need_level > level and s.audience <> 'clerk' then
			perform guichet.refuse('MU403', null, format(
			    'level %s, %s needs %s', level, route, need_level));
		elsif need_level > level or ' ' || held || ' '
		    !~ (' ' || need_right || '[ :]') then
			perform guichet.refuse('MU440', null, format(
			    '%s needs the second factor', route));
		end if;
	end if;
	-- At most once a minute, and never waiting for another request of the
	-- same session.
	if s.last_seen + interval '1 minute' <= s.at then
		update guichet.session t set last_seen = s.at
		where t.digest = (select u.digest from guichet.session u
		    where u.digest = s.digest for no key update skip locked);
	end if;
	-- Who has no account and reads what is theirs by a code, too.
	if audited then
		perform guichet.note('read', route);
	end if;
	if not writes then
		proof := set_config('transaction_read_only', 'on', true);
	end if;
	return next;
end
$$;

reset role;
