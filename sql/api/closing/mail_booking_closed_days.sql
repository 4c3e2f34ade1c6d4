-- The days of that mail, by day and child.  kept: why a booking did not come
-- back; state: of a wish for a seat, what it was or, the day being open again,
-- what it is, until when.
set role api;

create function api.mail_booking_closed_days(message bigint)
returns table (day date, child text, activity text, kept text,
	state shape.wait_state, until timestamptz)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query select h.day, p.given, a.label, h.kept,
	    case when h.was <> 'confirmed' and h.kept is null then case m.kind
		when 'booking-closed' then h.was else b.state end
		end::shape.wait_state,
	    case when m.kind = 'booking-reopened' and b.state = 'offered'
		then b.held_until end
	from guichet.message m
	cross join guichet.closing_hits(m.object) h
	join guichet.booking b on b.id = h.booking
	join guichet.parent_link l on l.child = h.child and l.adult = m.person
	    and l.superseded_at is null and l.authority <> 'withdrawn'
	    and l.during @> guichet.today()
	join guichet.person p on p.id = h.child
	join guichet.activity a on a.code = h.activity
	where m.id = $1 and m.kind in ('booking-closed', 'booking-reopened')
	order by h.day, p.born, p.id, a.rank;
end
$$;

reset role;
