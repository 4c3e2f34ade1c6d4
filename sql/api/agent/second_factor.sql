-- One's own second factor.  One row: enrolled since; pending: a key is shown and
-- waits for its first code; left: recovery codes not used yet; raised: this
-- session has shown it; key: while there is something to copy, what the page
-- shows once (the key while pending; the recovery codes until they are noted, to
-- a session that has shown the second factor).
-- RULE: second-factor-sealed
set role api;

create function api.second_factor(session text)
returns table (since timestamptz, pending shape.flag, left_codes shape.count,
	raised shape.flag, notes shape.flag, key shape.factor)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select f.confirmed_at, w.id is not null,
	    (select count(*)::integer from guichet.recovery_code c
		where c.factor = f.id and c.used_at is null),
	    s.level = 2, f.notes is not null,
	    case when w.id is not null or f.notes is not null and s.level = 2
		then row(m.id, m.identifier, w.box,
		    case when s.level = 2 then f.notes end)::shape.factor end
	from guichet.my_account(session) m
	join guichet.session s on s.digest = decode(second_factor.session, 'hex')
	left join guichet.second_factor f on f.account = m.id
	    and f.superseded_at is null and f.confirmed_at is not null
	left join guichet.second_factor w on w.account = m.id
	    and w.superseded_at is null and w.confirmed_at is null;
end;

reset role;
