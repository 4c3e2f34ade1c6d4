-- The canteen days of a household's children, from a month ago on, latest first,
-- 60 at most.  price: when this household pays.
set role api;

create function api.family_file_bookings(id bigint)
returns table (id shape.key, child shape.person, day date,
	state shape.booking_state, price shape.cents, booked_at timestamptz)
stable language sql
begin atomic
	select b.id, m.name, b.day,
	    case when b.state in ('served', 'absent') then b.state
		when b.seat then 'booked' else 'cancelled' end,
	    (select sum(p.price) from clerk.booking_part p
		where p.booking = b.id
		and guichet.merged_household(p.payer) = m.household),
	    b.booked_at
	from clerk.member m
	join clerk.booking b on b.child = m.person and b.activity = 'canteen'
	    and b.day >= (select w.today from clerk.who w) - 30
	where m.household = (select guichet.merged_household($1)) and m.kind = 'child'
	order by b.day desc, m.born, m.given, b.id desc limit 60;
end;

reset role;
