-- Who has a child, or who pays, has changed: what is booked stays, and passes on.
set role api;

-- Who pays a booking as it stands, in one word that can be compared: each home,
-- whose quotient, how much.
create function guichet.billed_was(b guichet.booking)
returns text
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return (select string_agg(concat_ws(':', p.payer, coalesce(q.household,
		p.payer), p.share), ' ' order by p.n)
	    from (select 1 as n, b.payer, b.quotient, 1000 as share
		where b.custody is distinct from 'shares'
		union all
		select s.n, s.payer, s.quotient, s.share
		from guichet.booking_share s where s.booking = b.id) p
	    left join guichet.quotient q on q.id = p.quotient);
end
$$;

-- When a judgment or an agreement was seen, and by whom: by the agent, today unless
-- said.  What is only declared has no paper.
create function guichet.paper_seen(source text, seen date)
returns jsonb
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return case when source in ('judgment', 'agreement') then
	    jsonb_build_object('seen_on', least(seen, guichet.today()),
		'seen_by', guichet.my_person()) else '{}' end;
end
$$;

-- Of days that are still open, from that day on: each passes to who pays it now.
-- Answers how many passed; days whose count is frozen never move.
-- RULE: custody-moves
create function guichet.custody_moved(child bigint, from_day date)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	n bigint;
begin
	update guichet.booking b set payer = t.payer, price = t.price,
	    tariff = t.tariff, quotient = t.quotient, custody = t.custody,
	    basis = t.basis
	from guichet.booking o
	join guichet.day_slot s on s.activity = o.activity
	    and s.school = o.school and s.day = o.day and s.state = 'open'
	left join guichet.pupil u on u.child = o.child
	    and u.superseded_at is null and u.during @> o.day
	left join guichet.class c on c.id = u.class,
	    lateral (select string_agg(concat_ws(':', p.payer, p.whose,
		    p.share), ' ' order by p.n) as billed
		from guichet.billed(o.booked_by, o.child, o.activity, o.day) p)
		p,
	    lateral guichet.booking_terms(o.booked_by, o.child, o.activity,
		c.age_group, o.day) t
	where o.id = b.id and o.child = custody_moved.child and o.seat
	and o.day >= greatest(from_day, guichet.today())
	and (p.billed, t.custody) is distinct from (guichet.billed_was(o),
	    o.custody);
	get diagnostics n = row_count;
	-- Days that are somebody's again are booked by their usual week.
	perform guichet.pattern_apply(child, null, from_day, null);
	return n;
end
$$;

-- Children of two homes, or of a custody calendar, with something booked from that
-- day on: how many days.
create function guichet.custody_children(from_day date)
returns table (child bigint, days bigint)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query
	with kids as materialized (
		select r.child from guichet.custody_rule r
		where r.superseded_at is null
		union
		select s.child from guichet.custody_share s
		where s.superseded_at is null
		union
		select m.person from guichet.household_member m
		where m.kind = 'child' and m.superseded_at is null
		and upper(m.during) > guichet.today() is not false
		group by m.person having count(*) > 1
	)
	select k.child, count(*) from kids k
	join guichet.booking b on b.child = k.child and b.seat
	    and b.day >= greatest(from_day, guichet.today())
	group by k.child;
end
$$;

reset role;
