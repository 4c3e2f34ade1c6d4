-- One row per child of mine and canteen day of the week, by child (as in
-- canteen_children) and day.
--   state       booked, locked (booked, past its cut-off), free, late (not
--               booked, past), full, closed, not-enrolled
--   until       the instant until which this day can be changed
--   price       what I pay or would pay; null when billed to another home
--   places      seats left, null without a limit
--   shared      booked by somebody of another home
--
-- MU414 no calendar for that week
set role api;

create function api.canteen_days(from_day date)
returns table (child shape.key, slot shape.slot, day date,
	state shape.booking_state, booked shape.flag, changeable shape.flag,
	until timestamptz, price shape.cents, places shape.count,
	because shape.closed_because, shared shape.flag)
stable language sql
begin atomic
	select d.child, d.child || ':' || d.activity || ':' || d.day, d.day,
	    d.state, d.booked, d.acts and d.state in ('booked', 'free'),
	    case when d.because is null then d.until end,
	    case when d.booked then d.booked_price
		when d.because is null then coalesce(t.price, least(greatest(
		    round(t.rate * d.quotient)::bigint, t.price_floor),
		    t.price_ceiling)) end,
	    d.places, d.because, d.booked and not d.mine
	from (
		select k.id as child, k.born, k.given, k.acts, s.activity, s.day,
		    s.because, s.places, c.age_group, b.child is not null as booked,
		    b.price as booked_price, coalesce(b.mine, false) as mine,
		    q.value as quotient,
		    case when b.child is null then s.book_until
			else s.cancel_until end as until,
		    case when s.because is not null then 'closed'
			when b.child is not null then
			    case when s.state = 'open'
				and s.cancel_until > w.now
				then 'booked' else 'locked' end
			when e.child is null then 'not-enrolled'
			when s.state <> 'open' or s.book_until <= w.now
			    then 'late'
			when s.places = 0 then 'full'
			else 'free' end as state
		from (select guichet.canteen_monday(from_day) as monday,
		    guichet.now() as now offset 0) w
		cross join family.child k
		join family.child_class c on c.child = k.id
		join family.day_slot s on s.school = c.school
		    and s.activity = 'canteen' and c.during @> s.day
		    and s.day between w.monday and w.monday + 4
		left join family.booking b on b.child = k.id and b.day = s.day
		    and b.activity = s.activity
		left join family.enrolment e on e.child = k.id
		    and e.activity = s.activity and e.during @> s.day
		left join family.household h on h.during @> s.day
		left join family.quotient q on q.household = h.id
		    and q.during @> s.day
	) d
	left join lateral (
		select p.price, p.rate, p.price_floor, p.price_ceiling
		from family.price p
		where p.activity = d.activity and p.during @> d.day
		and (p.age_group is null or p.age_group = d.age_group)
		and case when d.quotient is null then p.quotient is null
		    else p.quotient @> case p.rounding when 'down'
			then d.quotient / 100 else (d.quotient + 50) / 100 end
		    end
		order by p.age_group nulls last limit 1
	) t on not d.booked and d.because is null
	order by d.born, d.given, d.child, d.day;
end;

reset role;
