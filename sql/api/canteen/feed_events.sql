-- What a calendar program reads by a secret address: the days booked for the
-- children whom its parent may follow today, whoever booked them, a month back
-- and a year ahead; and those cancelled in the last thirty days.  First names
-- alone, no price.  The columns are those of wire/ical; uid is the same for a
-- child, day and activity for ever, and tells none of them.
--
-- MU404 no such address, or it works no longer
-- RULE: parents-privacy
-- RULE: feed-revoked
set role api;

create function api.feed_events(jeton text)
returns table (uid text, stamp text, starts text, ends text, state text,
	child text, activity text, site text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	kids	bigint[];
	today	date := guichet.today();
begin
	select array_agg(l.child) into kids from guichet.calendar_feed f
	left join guichet.parent_link l on l.adult = f.person
	    and l.superseded_at is null and l.authority <> 'withdrawn'
	    and l.during @> today
	where f.revoked_at is null and f.digest = case
	    when jeton ~ '^[0-9a-f]{64}$' then decode(jeton, 'hex') end;
	if kids is null then
		perform guichet.refuse('MU404', null, 'no such feed');
	end if;
	return query select left(encode(sha256(k.key || int8send(b.child)
		|| convert_to(b.activity || b.day, 'UTF8')), 'hex'), 32)
		|| '@guichet',
	    to_char(greatest(b.booked_at, b.ended_at) at time zone 'UTC',
		'YYYYMMDD"T"HH24MISS"Z"'),
	    to_char(b.day + a.begins, 'YYYYMMDD"T"HH24MISS'),
	    to_char(b.day + a.ends, 'YYYYMMDD"T"HH24MISS'),
	    case when b.seat then 'confirmed' else 'cancelled' end,
	    p.given, a.label, concat_ws(', ', s.name, s.address)
	from (select distinct on (o.child, o.activity, o.day) o.*
	    from guichet.booking o
	    where o.child = any (kids)
	    and o.day between today - 31 and today + 366
	    and (o.seat or o.state in ('cancelled-in-time',
		'cancelled-late', 'closed-by-town')
		and o.ended_at > guichet.now() - interval '30 days')
	    order by o.child, o.activity, o.day, o.seat desc, o.id desc) b
	join guichet.activity a on a.code = b.activity
	join guichet.school s on s.id = b.school
	join guichet.person p on p.id = b.child
	cross join guichet.secret k
	order by b.day, a.begins, p.id, b.activity;
end
$$;

reset role;
