-- One row per child of mine and canteen day of the week, by child and day.
--   state       booked, locked (booked, past its cut-off or the other parent's
--               day), free, late (not booked, past), full, closed,
--               not-enrolled, not-yet (before it opens), waiting (on the list of
--               a full day), offered, held (kept for the family); on the other parent's day other-parent (a meal may
--               be suggested to them) and suggested (by me)
--   until       the instant until which this day can be changed, or it opens
--   changeable  also a full day that keeps a list
--   price       what I pay or would pay; null when billed to another home
--   places      seats left, null without a limit
--   shared      booked by somebody of another home
--   asked       the other parent suggests a meal on a day of mine
--   bypass      why the town booked it past its cut-off, said to who pays
--   surcharge   what is added to the price because it is late: it is booked still
--   absent      an absence is declared for it
-- RULE: booking-late
--
-- MU414 no calendar for that week
set role api;

create function api.canteen_days(from_day date)
returns table (child shape.key, slot shape.slot, day date,
	state shape.booking_state, booked shape.flag, changeable shape.flag,
	until timestamptz, price shape.cents, places shape.count,
	because shape.closed_because, shared shape.flag, asked shape.flag,
	bypass text, surcharge shape.cents, absent shape.flag)
stable language sql
begin atomic
	-- Each family table is read once, by its index on the child, and joined
	-- in memory: a row per child and day would look it up every time.
	with w as materialized (
		select guichet.canteen_monday(from_day) as monday, m.now, m.acts
		from family.who m
	), classes as materialized (
		select c.child, c.during, c.school, c.age_group
		from family.child_class c
		where c.during && (select daterange(w.monday, w.monday + 5)
		    from w)
	), mine as materialized (
		select b.child, b.day, b.price, b.mine, b.bypass, b.seat,
		    b.state
		from family.place b
		where b.activity = 'canteen'
		and b.day between (select w.monday from w)
		and (select w.monday + 4 from w)
	), enrolled as materialized (
		select e.child, e.during from family.enrolment e
		where e.activity = 'canteen'
	), prices as materialized (	-- of what is not booked
		select p.child, p.during, p.price, p.tariff, p.units
		from (select array_agg(c.child) as children,
			array_agg('canteen'::text) as activities
		    from (select distinct c.child from classes c) c) k,
		    guichet.my_prices(k.children, k.activities,
			(select daterange(w.monday, w.monday + 5) from w)) p
	), custody as materialized (	-- most families have none
		select distinct r.child from family.custody_rule r
	), suggested as materialized (
		select t.child, t.day, t.mine from family.booking_suggestion t
		where t.activity = 'canteen'
		and t.day between (select w.monday from w)
		and (select w.monday + 4 from w)
	), absent as materialized (
		select n.child, n.during from family.absence n
		where coalesce(n.activity = 'canteen', true) and n.during
		&& (select daterange(w.monday, w.monday + 5) from w)
	)
	select d.child, d.child || ':canteen:' || d.day, d.day, d.state,
	    d.booked, (d.state in ('booked', 'free', 'other-parent', 'suggested',
		    'waiting') or d.state = 'full' and d.waits)
		and d.child = any ((select w.acts from w)::bigint[]),
	    case when d.because is null then d.until end,
	    p.price,
	    d.places, d.because, d.booked and not d.mine, d.asked,
	    d.bypass, case when d.obstacle = 'surcharge' and not d.booked then (
		select x.amount from guichet.surcharge_of('late', 'canteen',
		    d.day, p.price, e.tariff, e.units) x) end,
	    d.booked and exists (select from absent n
		where n.child = d.child and n.during @> d.day)
	from (
		select c.child, s.day, s.because, s.places,
		    coalesce(b.seat, false) as booked,
		    b.price as booked_price, b.mine, b.bypass,
		    s.waits,
		    case when b.seat then s.cancel_until
			when s.opens_at > w.now then s.opens_at
			when s.book_until > w.now and s.state = 'open'
			    then s.book_until
			else coalesce(s.late_until, s.book_until) end as until,
		    guichet.obstacle('{}', w.now, s.whole,
			enrolled => exists (select from enrolled e
			    where e.child = c.child and e.during @> s.day),
			elsewhere => false, other => o.other) as obstacle,
		    b.state as kept, guichet.cancel_obstacle(w.now,
			s.whole, o.other) is null as free,
		    g.mine as suggested, o.other,
		    g.mine is false and not o.other as asked
		from w cross join classes c
		join family.day_slot s on s.school = c.school
		    and s.activity = 'canteen' and c.during @> s.day
		    and s.day between (select w.monday from w)
		    and (select w.monday + 4 from w)
		left join mine b on b.child = c.child and b.day = s.day
		left join suggested g on g.child = c.child and g.day = s.day
		cross join lateral (select case when c.child = any (array(
			select k.child from custody k))
		    then guichet.my_other_day(c.child, 'canteen', s.day)
		    else false end as other) o
		offset 0
	) x cross join lateral (select x.*, guichet.day_state(x.obstacle,
	    x.booked, x.kept, x.free, x.suggested) as state) d
	left join prices e on e.child = d.child and e.during @> d.day
	    and d.because is null and not d.other
	cross join lateral (select case when d.booked then d.booked_price
	    else e.price end as price) p
	order by d.child, d.day;
end;

reset role;
