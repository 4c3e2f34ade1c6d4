-- The days booked for one's children, whoever booked, latest first: four years
-- back.  price: when one's own home pays.
-- RULE: parents-privacy
set role api;

create function api.data_bookings()
returns table (child shape.person, activity text, day date,
	state shape.booking_state, price shape.cents)
stable language sql
begin atomic
	select k.name, guichet.activity_label(b.activity, b.day), b.day,
	    case when b.state in ('served', 'absent') then b.state
		else 'booked' end, b.price
	from family.booking b
	join family.activity a on a.code = b.activity
	join family.child k on k.id = b.child
	where b.day >= (select w.today from family.who w) - 4 * 366
	order by b.day desc, k.born, k.id, a.rank;
end;

reset role;
