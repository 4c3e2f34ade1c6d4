-- The days of that mail, by day and child.  kept: why a booking did not come
-- back.
set role api;

create function api.mail_booking_closed_days(message bigint)
returns table (day date, child text, activity text, kept text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query select h.day, p.given, a.label, h.kept
	from guichet.message m
	cross join guichet.closing_hits(m.object) h
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
