-- The days on which a seat is waited for, or kept for a time, whoever asked.
set role api;

create function api.data_waits()
returns table (child shape.person, activity text, day date,
	state shape.booking_state)
stable language sql
begin atomic
	select k.name, a.label, b.day,
	    case b.state when 'waitlisted' then 'waiting' else b.state end
	from family.place b
	join family.activity a on a.code = b.activity
	join family.child k on k.id = b.child
	where not b.seat
	order by b.day desc, k.born, k.id, a.rank;
end;

reset role;
