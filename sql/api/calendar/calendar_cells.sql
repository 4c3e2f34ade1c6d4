-- One row per child of mine, activity it is enrolled in and day of the month, by
-- child, activity and day; states and flags are those of canteen_days.  child:
-- that one alone.  What many rows share is told once, in the first of them:
--   label   the activity's name: in the first row of a child and activity, and
--   usual   the price of its days there; price is told where a day's differs
--   until   the instant until which days can be changed, in the first row that
--           ends then; the others of that instant have the same "at"
--
-- MU414 no calendar for that month
set role api;

create function api.calendar_cells(month date, child bigint)
returns table (child shape.key, slot shape.slot, state shape.booking_state,
	booked shape.flag, changeable shape.flag, at shape.key,
	until timestamptz, label text, usual shape.cents, price shape.cents,
	places shape.count, because shape.closed_because, shared shape.flag,
	asked shape.flag, bypass text, surcharge shape.cents,
	absent shape.flag)
stable language sql
begin atomic
	-- Each family table is read once and joined in memory, as in canteen_days.
	with w as materialized (
		select g.first, (g.first + interval '1 month')::date - 1 as last,
		    daterange(g.first, (g.first
		    + interval '1 month')::date) as days, m.now, m.acts
		from (select guichet.calendar_first(month) as first offset 0) g,
		    family.who m
	), classes as materialized (
		select c.child, c.during, c.school, c.age_group
		from family.child_class c
		where c.during && (select w.days from w)
		and coalesce(c.child = calendar_cells.child, true)
	), activities as materialized (
		select a.code, a.label, a.grouped, a.rank from family.activity a
	), enrolled as materialized (
		select e.child, a.code as activity, e.during
		from family.enrolment e
		join activities g on g.code = e.activity
		join activities a on a.grouped = g.grouped
		where e.during && (select w.days from w)
	), mine as materialized (
		select b.child, b.activity, b.day, b.price, b.mine, b.seat,
		    b.state, b.bypass
		from w join family.place b
		on b.day >= w.first and b.day <= w.last
	), columns as materialized (
		select e.child, e.activity from enrolled e
		union select b.child, b.activity from mine b
	), sites as materialized (
		select s.activity, s.school, s.site, s.during from family.site s
	), places as materialized (
		select distinct c.child, k.activity, c.school as home,
		    p.site as school
		from classes c join columns k on k.child = c.child
		cross join lateral (select c.school as site
		    union select s.site from sites s
		    where s.activity = k.activity
		    and (s.school is null or s.school = c.school)) p
	), prices as materialized (	-- of what is not booked
		select p.child, p.activity, p.during, p.price, p.tariff, p.units
		from (select array_agg(k.child) as children,
			array_agg(k.activity) as activities from columns k) k,
		    guichet.my_prices(k.children, k.activities,
			(select w.days from w)) p
	), custody as materialized (	-- most families have none
		select distinct r.child from family.custody_rule r
	), suggested as materialized (
		select t.child, t.activity, t.day, t.mine
		from family.booking_suggestion t
	), absent as materialized (
		select n.child, n.activity, n.during from family.absence n
		where n.during && (select w.days from w)
	), cells as materialized (	-- why not, worked out once
		select p.child, s.activity, s.day, s.because, s.places,
		    coalesce(b.seat, false) as booked, b.mine, s.waits,
		    case when b.seat then b.price
			when s.because is null and not o.other then t.price
			end as price, t.tariff, t.units,
		    s.book_until, s.cancel_until, s.late_until, b.state as kept,
		    guichet.cancel_obstacle(w.now, s.whole, o.other) is null
			as free,
		    guichet.obstacle('{}', w.now, s.whole,
			enrolled => exists (select from enrolled e
			    where e.child = p.child and e.activity = p.activity
			    and e.during @> s.day),
			elsewhere => false, other => o.other) as obstacle,
		    g.mine as suggested,
		    g.mine is false and not o.other as asked, b.bypass,
		    b.seat and exists (select from absent n
			where n.child = p.child and n.during @> s.day
			and coalesce(n.activity = p.activity, true)) as absent
		from w cross join places p
		join family.day_slot s on s.activity = p.activity
		    and s.school = p.school
		    and s.day >= w.first and s.day <= w.last
		join classes c on c.child = p.child and c.school = p.home
		    and c.during @> s.day
		left join mine b on b.child = p.child
		    and b.activity = p.activity and b.day = s.day
		left join prices t on t.child = p.child
		    and t.activity = p.activity and t.during @> s.day
		left join suggested g on g.child = p.child
		    and g.activity = p.activity and g.day = s.day
		cross join lateral (select case when p.child = any (array(
			select k.child from custody k))
		    then guichet.my_other_day(p.child, p.activity, s.day)
		    else false end as other) o
		where s.school = coalesce((select x.site from sites x
		    where x.activity = p.activity and x.during @> s.day
		    and (x.school is null or x.school = p.home)
		    order by x.school nulls last limit 1), p.home)
	), states as materialized (
		select c.*, case when c.booked then c.cancel_until
			when c.obstacle = 'surcharge' then c.late_until
			else c.book_until end as until,
		    guichet.day_state(c.obstacle, c.booked, c.kept, c.free,
			c.suggested) as state
		from cells c
	), shown as materialized (
		select d.*, case when (d.state in ('booked', 'free',
			'other-parent', 'suggested', 'waiting')
			or d.state = 'full' and d.waits) and d.child = any (
			(select w.acts from w)::bigint[]) then d.until end as end_at,
		    row_number() over c as n,
		    first_value(d.price) over c as usual
		from states d
		window c as (partition by d.child, d.activity order by d.day)
	)
	select s.child, s.child || ':' || s.activity || ':' || s.day, s.state,
	    s.booked, s.end_at is not null,
	    extract(epoch from s.end_at)::bigint,
	    case when row_number() over (partition by s.end_at
		order by s.child, a.rank, s.activity, s.day) = 1
		then s.end_at end,
	    case when s.n = 1 then a.label end,
	    case when s.n = 1 then s.usual end,
	    case when s.price is distinct from s.usual then s.price end,
	    case when s.places <= 10 then s.places end, s.because,
	    s.booked and not s.mine, s.asked, s.bypass,
	    case when s.obstacle = 'surcharge' and not s.booked then (
		select x.amount from guichet.surcharge_of('late', s.activity,
		    s.day, s.price, s.tariff, s.units) x) end,
	    coalesce(s.absent, false)
	from shown s join activities a on a.code = s.activity
	order by s.child, a.rank, s.activity, s.day;
end;

reset role;
