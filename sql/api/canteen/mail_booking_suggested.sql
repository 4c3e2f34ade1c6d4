-- The mail that tells a parent that the other one suggests meals on their days:
-- neither the child nor the days are named.  message: its number.  One row: the
-- week to look at; none when nothing waits any more.
set role api;

create function api.mail_booking_suggested(message bigint)
returns table ("from" date)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select guichet.monday(min(s.day))
	from guichet.message m
	join guichet.booking_suggestion o on o.id = m.object
	join guichet.booking_suggestion s on s.child = o.child
	    and s.suggested_by = o.suggested_by
	    and s.suggested_at = o.suggested_at and s.state = 'waiting'
	where m.id = message and m.kind = 'booking-suggested'
	having min(s.day) is not null;
end
$$;

reset role;
