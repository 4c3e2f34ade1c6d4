-- The usual days of a child whose canteen enrolment was granted are its usual
-- week, and booked: what the form promises.
set role api;

-- What names the bookings and the refusals of one request, as a form's nonce
-- names those of a save.
create function guichet.request_mark(request bigint)
returns text
immutable parallel safe language sql
return 'request-' || lpad(request::text, 14, '0');

-- Keeps the days of the week that were asked for as the usual week of who asked,
-- in that span, and books them: it applies again when something changes.  A day
-- that cannot be booked is kept with its reason, and the person is told by mail.
-- Once a request.
-- RULE: canteen-enrolment-days
create function guichet.request_book(request bigint, span daterange)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	q	record;
begin
	select r.applicant, r.subject, r.email, array(select array_position(
		array['mon', 'tue', 'wed', 'thu', 'fri'], v.value)
	    from guichet.request_value v
	    where v.request = r.id and v.field = 'days' order by 1) as days
	into q from guichet.request r where r.id = request_book.request;
	if q.applicant is null or cardinality(q.days) = 0
	    or exists (select from guichet.booking_pattern p
		where p.request = request_book.request) then
		return;
	end if;
	perform pg_advisory_xact_lock(hashtextextended('child', q.subject));
	perform guichet.pattern_put(q.applicant, q.subject, 'canteen', 1,
	    guichet.monday(lower(span)), q.days, span, request);
	perform guichet.pattern_apply(array[q.subject], 'canteen', lower(span),
	    null, guichet.request_mark(request));
	if q.email is not null then
		perform guichet.mail('request-booked', q.email, q.applicant,
		    request);
	end if;
end
$$;

reset role;
