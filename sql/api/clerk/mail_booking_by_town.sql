-- The mail that tells a parent what the town booked or cancelled for them, and
-- why past its cut-off.  One row; none when it is not so any more.
set role api;

create function api.mail_booking_by_town(message bigint)
returns table (change shape.change_kind, day date, child text, activity text,
	reason text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query select case when b.seat then 'add' else 'cancel'
		end::shape.change_kind, b.day, p.given, a.label,
	    case when b.seat then b.bypass else b.ended_bypass end
	from guichet.message m
	join guichet.booking b on b.id = m.object
	join guichet.person p on p.id = b.child
	join guichet.activity a on a.code = b.activity
	join guichet.parent_link l on l.child = b.child and l.adult = m.person
	    and l.superseded_at is null and l.authority <> 'withdrawn'
	    and l.during @> guichet.today()
	where m.id = $1 and m.kind = 'booking-by-town';
end
$$;

reset role;
