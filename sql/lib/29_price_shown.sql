-- What days would cost before they are booked, for the pages that show many of
-- them: the price that the booking will have, made by the functions that make it,
-- but not again for each day.
set role api;

-- The days cut where anything dated that a price is made of changes, of these
-- children, of the homes where they and their parents live, or for everybody: in
-- between, one day's price is that of each.
create function guichet.price_spans(children bigint[], activities text[],
	days daterange)
returns setof daterange
rows 1 stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	parents	bigint[] := array(select l.adult from guichet.parent_link l
		    where l.child = any (children) and l.superseded_at is null);
	homes	bigint[] := array(select m.household
		    from guichet.household_member m
		    where m.person = any (children || parents)
		    and m.superseded_at is null);
	people	bigint[] := array(select m.person
		    from guichet.household_member m
		    where m.household = any (homes) and m.kind = 'child'
		    and m.superseded_at is null);
	cuts	date[];
begin
	cuts := array(select distinct c.day from (
		select m.during from guichet.household_member m
		where m.household = any (homes) and m.superseded_at is null
		union all
		select q.during from guichet.quotient q
		where q.household = any (homes) and q.superseded_at is null
		union all
		select a.during from guichet.household_address a
		where a.household = any (homes) and a.superseded_at is null
		union all
		select e.during from guichet.enrolment e
		where e.child = any (people) and e.superseded_at is null
		union all
		select c.during from guichet.care_plan c
		where c.child = any (children)
		union all
		select u.during from guichet.pupil u
		where u.child = any (children) and u.superseded_at is null
		union all
		select l.during from guichet.parent_link l
		where l.child = any (children) and l.superseded_at is null
		union all
		select s.during from guichet.custody_share s
		where s.child = any (children) and s.superseded_at is null
		union all
		select p.during from guichet.custody_policy p
		union all
		select v.during from guichet.tariff_version v
		where v.activity = any (activities)
		and v.published_at is not null) t,
	    unnest(array[lower(t.during), upper(t.during)]) c (day)
	    where c.day > lower(days) and c.day < upper(days) order by 1);
	return query select daterange(x.a, x.b)
	from unnest(lower(days) || cuts, cuts || upper(days)) x (a, b);
end
$$;

-- What a day of each child and activity would cost my home if I booked it, with
-- its tariff and how many units it is; no row on the other parent's day, price
-- null when another home pays.  Of a child of one home, mine, the price is worked
-- out once a span; with a custody calendar once a span and who has the child.
-- RULE: price-shown
-- RULE: parents-privacy
create function guichet.my_prices(children bigint[], activities text[],
	days daterange)
returns table (child bigint, activity text, during daterange, price bigint,
	tariff bigint, units integer)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	me	bigint := guichet.my_person();
	payers	bigint[] := guichet.my_payers();
	kids	bigint[] := array(select unnest(children)
		    intersect select unnest(guichet.my_children()));
begin
	return query
	with spans as materialized (
		select s as during, lower(s) as day
		from guichet.price_spans(kids, activities, days) s
	), asked as materialized (
		select k.child, k.activity, s.during, s.day, c.age_group,
		    exists (select from guichet.custody_rule r
			where r.child = k.child and r.superseded_at is null
			and r.during && s.during) as ruled,
		    h.home
		from unnest(children, activities) k (child, activity)
		cross join spans s
		left join guichet.pupil u on u.child = k.child
		    and u.superseded_at is null and u.during @> s.day
		left join guichet.class c on c.id = u.class
		left join lateral (	-- the only one, and mine
			select min(m.household) as home
			from guichet.household_member m
			where m.person = k.child and m.superseded_at is null
			and m.during @> s.day
			having count(*) = 1 and min(m.household) = any (payers)
			and min(m.household) = guichet.home_of(me, s.day)
			and not exists (select from guichet.custody_share x
			    where x.child = k.child
			    and x.superseded_at is null)) h on true
		where k.child = any (kids)
	), plain as (
		select a.child, a.activity, a.during, p.price, p.tariff,
		    (p.basis).units
		from asked a
		left join guichet.quotient q on q.household = a.home
		    and q.superseded_at is null and q.during @> a.day
		cross join lateral guichet.price(a.activity, a.age_group, a.day,
		    q.value, a.child, a.home) p
		where a.home is not null and not a.ruled
	), held as (	-- by whom, day by day
		select a.child, a.activity, a.during, a.age_group,
		    min(d.day) as day, array_agg(d.day) as days
		from asked a
		join guichet.activity v on v.code = a.activity
		cross join lateral (select g.day::date from generate_series(
		    a.day, upper(a.during) - 1, interval '1 day') g (day)) d
		cross join lateral guichet.custody(a.child, d.day, v.begins) c
		where a.ruled and (c.adult is null or c.adult = me)
		and exists (select from guichet.day_slot s where s.day = d.day
		    and s.activity = a.activity and s.because is null)
		group by a.child, a.activity, a.during, a.age_group, c.holder,
		    c.adult, c.rule
	), parted as (
		select h.child, h.activity, h.during, h.age_group, h.day, h.days
		from held h
		union all
		select a.child, a.activity, a.during, a.age_group, a.day, null
		from asked a where a.home is null and not a.ruled
	), mine as (
		select t.child, t.activity, t.during, t.days, x.*
		from parted t cross join lateral (
			select sum(p.price)::bigint as price, min(p.tariff)
			    as tariff, min((p.basis).units) as units
			from guichet.booking_parts(me, t.child, t.activity,
			    t.age_group, t.day) p
			where p.payer = any (payers)) x
	)
	select p.* from plain p
	union all
	select m.child, m.activity, m.during, m.price, m.tariff, m.units
	from mine m where m.days is null
	union all
	select m.child, m.activity, daterange(d, d + 1), m.price, m.tariff,
	    m.units
	from mine m, unnest(m.days) d;
end
$$;

reset role;
