-- The mail that tells who asked for a seat what has become of it: offered, taken
-- at once, or expired without an answer; the child is not named.  message: its
-- number.  One row; none when there is nothing to say any more.
set role api;

create function api.mail_seat_told(message bigint)
returns table (state shape.wait_state, activity text, site text, day date,
	until timestamptz)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select b.state::shape.wait_state, a.label, s.name, b.day,
	    case when b.state = 'offered' then b.held_until end
	from guichet.message m
	join guichet.booking b on b.id = m.object
	join guichet.activity a on a.code = b.activity
	join guichet.school s on s.id = b.school
	where m.id = message and m.kind = 'seat-told'
	and (b.state in ('confirmed', 'expired') or b.state = 'released'
	    and b.ended_by is null
	    or b.state = 'offered' and b.held_until > guichet.now());
end
$$;

reset role;
