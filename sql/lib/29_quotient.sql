-- A home's quotient comes, late or in time: from when it counts, what it changes,
-- and who is told.
set role api;

-- The first day of the month after that one.
create function guichet.month_after(day date)
returns date
immutable parallel safe language sql
return (date_trunc('month', day::timestamp) + interval '1 month')::date;

-- Whether a late proof counts from its date for a day of that activity, as its
-- tariff says.
create function guichet.proof_counts_back(activity text, day date)
returns boolean
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return exists (select from guichet.tariff_version v
	    where v.activity = proof_counts_back.activity
	    and v.published_at is not null
	    and v.during @> proof_counts_back.day and v.late_proof = 'back');
end
$$;

-- A quotient whose proof came on that day.  It counts from the first of the next
-- month; where a vote says that late proofs count back, also on the days since
-- the proof's date, its month's first, for which none was known: never before
-- the school year.  What was known stays what it was.  facts: value, month,
-- source, file_number, document.  until: the first day on which it is no longer
-- valid.  Answers the first day that changes.
-- RULE: quotient-late-proof
create function guichet.quotient_put(household bigint, received date,
	until date, facts jsonb)
returns date
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	next	date := guichet.month_after(received);
	first	date := next;
	since	date := greatest((facts ->> 'month')::date,
		    (select lower(y.during) from guichet.school_year y
		    where lower(y.during) <= received
		    order by y.during desc limit 1));
	all_of	jsonb := facts || jsonb_build_object('received_on', received);
	gap	daterange;
begin
	if since < next and exists (select from guichet.tariff_version v
	    where v.published_at is not null and v.late_proof = 'back'
	    and v.during && daterange(since, next)) then
		for gap in select g from unnest(datemultirange(daterange(since,
		    next)) - coalesce((select range_agg(q.during)
			from guichet.quotient q
			where q.household = quotient_put.household
			and q.superseded_at is null), '{}')) g
		    order by g desc loop
			if upper(gap) < next then
				perform guichet.fact_put('quotient',
				    jsonb_build_object('household', household),
				    lower(gap), upper(gap), all_of);
			else
				next := lower(gap);
			end if;
			first := lower(gap);
		end loop;
	end if;
	perform guichet.fact_put('quotient', jsonb_build_object('household',
	    household), next, case when until > guichet.month_after(received)
	    then until end, all_of);
	perform guichet.quotient_reprice(household, least(first, next),
	    guichet.month_after(received));
	return least(first, next);
end
$$;

-- The bookings and lines of that home's children, or that it pays, from that day
-- on: each gets the terms that it has now, where who pays it stays the same.
-- Before counts only those whose tariff counts a late proof back.  The homes
-- whose part changes are told.
-- RULE: quotient-late-proof
create function guichet.quotient_reprice(household bigint, from_day date,
	counts date)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	kids	bigint[] := array(select m.person
		    from guichet.household_member m
		    where m.household = quotient_reprice.household
		    and m.kind = 'child' and m.superseded_at is null);
	was	guichet.booking_part[] := array(select p
		    from guichet.booking b
		    join guichet.booking_part p on p.booking = b.id
		    where b.day >= from_day
		    and (b.takes or b.state in ('served', 'absent'))
		    and (b.payer = household or b.child = any (kids))
		    and (b.day >= counts
			or guichet.proof_counts_back(b.activity, b.day)));
begin
	update guichet.booking b set price = t.price, quotient = t.quotient,
	    basis = t.basis
	from guichet.booking o
	left join lateral guichet.child_class(o.child, o.day) c on true,
	    lateral guichet.booking_terms(o.booked_by, o.child, o.activity,
		c.age_group, o.day) t
	where o.id = b.id and o.id in (select w.booking from unnest(was) w)
	and t.tariff = o.tariff and t.price is not null
	and (t.payer, t.custody) is not distinct from (o.payer, o.custody)
	and (o.custody = 'shares' or (t.price, t.quotient) is distinct from
	    (o.price, o.quotient));
	perform guichet.price_note(array(select row(p.payer, case p.payer
		when household then 'quotient' else 'other' end, p.child,
		b.activity, min(p.day), max(p.day), count(*), w.price,
		p.price)::guichet.price_change
	    from unnest(was) w
	    join guichet.booking_part p on p.booking = w.booking
		and p.payer = w.payer and p.price is distinct from w.price
	    join guichet.booking b on b.id = p.booking
		and b.state not in ('served', 'absent')
	    group by p.payer, p.child, b.activity, w.price, p.price));
	perform guichet.lines_again(array(select l.id
	    from guichet.attendance_line l
	    where l.superseded_at is null and l.day >= from_day
	    and (l.payer = household or l.child = any (kids))
	    and (l.day >= counts
		or guichet.proof_counts_back(l.activity, l.day))
	    order by l.id), household);
end
$$;

-- Tells homes of these changes: one message to each of their adults, which those
-- that come before it has left join.  Nobody is told of another home's quotient.
-- RULE: price-changed-told
-- RULE: parents-privacy
create function guichet.price_note(changes guichet.price_change[])
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	told bigint;
begin
	with changed as materialized (
		select c.* from unnest(changes) c where c.payer is not null
	), waits as (
		select n.household, max(n.id) as id
		from guichet.price_notice n
		where n.household in (select c.payer from changed c)
		and exists (select from guichet.message m
		    where m.kind = 'price-changed' and m.object = n.id
		    and m.state = 'due')
		group by n.household
	), made as (
		insert into guichet.price_notice (household, made_at)
		select distinct c.payer, guichet.now() from changed c
		where c.payer not in (select w.household from waits w)
		returning id, household
	), notices as (
		select m.id, m.household from made m
		union all select w.id, w.household from waits w
	), lines as (
		insert into guichet.price_notice_line (notice, cause, child,
		    activity, first_day, last_day, days, old, new)
		select n.id, c.cause, c.child, c.activity, c.first_day,
		    c.last_day, c.days, c.old, c.new
		from changed c join notices n on n.household = c.payer
	), adults as (
		select m.id, g.person, g.email
		from made m
		cross join lateral guichet.home_mails(m.household) g
	)
	select count(guichet.mail('price-changed', a.email, a.person, a.id,
	    null, '1 hour')) into told from adults a;
end
$$;

-- Warns homes that the month of that first day begins at the voted default for
-- them: they have no quotient that day, and a child enrolled where one would make
-- another price.  Once for a time without one.  Answers how many homes.
-- RULE: quotient-warned
create function guichet.quotient_warn(first date)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	n bigint;
begin
	with homes as (
		select distinct m.household
		from guichet.household_member m
		join guichet.enrolment e on e.child = m.person
		    and e.state = 'active' and e.superseded_at is null
		    and e.during && daterange(first, guichet.month_after(first))
		join guichet.activity o on o.code = e.activity
		join guichet.activity a on a.grouped = o.grouped
		where m.kind = 'child' and m.superseded_at is null
		and m.during @> first
		and exists (select from guichet.quotient_price(a.code, first))
		and not exists (select from guichet.quotient q
		    where q.household = m.household and q.superseded_at is null
		    and q.during @> first)
	), warned as (
		insert into guichet.quotient_warning (household, since, first,
		    ends, made_at)
		select h.household, coalesce(q.until, y.began, first), first,
		    q.until is not null and q.until > guichet.today(),
		    guichet.now()
		from homes h
		left join lateral (select max(upper(q.during)) as until
		    from guichet.quotient q where q.household = h.household
		    and q.superseded_at is null
		    and upper(q.during) <= first) q on true
		left join lateral (select max(lower(y.during)) as began
		    from guichet.school_year y
		    where lower(y.during) <= first) y on true
		on conflict on constraint quotient_warning_once do nothing
		returning id, household
	), adults as (
		select w.id, g.person, g.email
		from warned w
		cross join lateral guichet.home_mails(w.household) g
	), mails as (
		select guichet.mail('quotient-warning', a.email, a.person, a.id)
		from adults a
	)
	select (select count(*) from warned) + 0 * (select count(*) from mails)
	into n;
	return n;
end
$$;

-- What one unit of that activity costs on a day without a quotient, and at the
-- least with one.  No row where a quotient changes nothing.
create function guichet.quotient_price(activity text, day date)
returns table (unknown bigint, lowest bigint)
rows 1 stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query
	select max(b.price)::bigint, l.lowest
	from guichet.tariff_version v
	join guichet.tariff_bracket b on b.tariff = v.id and b.quotient is null
	cross join lateral (select min(coalesce(x.price, x.price_floor))::bigint
		as lowest from guichet.tariff_bracket x
	    where x.tariff = v.id and x.quotient is not null) l
	where v.activity = quotient_price.activity
	and v.published_at is not null and v.during @> quotient_price.day
	group by l.lowest having l.lowest < max(b.price);
end
$$;

reset role;
