-- The days that could not be booked, for the same mail, each with its reason.
-- RULE: canteen-enrolment-days
set role api;

create function api.mail_request_unbooked(message bigint)
returns table (day date, reason shape.refusal)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select f.day, f.reason
	from guichet.message m
	join guichet.request q on q.id = m.object
	join guichet.booking_refusal f on f.child = q.subject
	    and f.nonce = guichet.request_mark(q.id)
	where m.id = mail_request_unbooked.message
	and f.reason not in ('closed', 'other-parent')
	and m.kind = 'request-booked'
	order by f.day;
end;

reset role;
