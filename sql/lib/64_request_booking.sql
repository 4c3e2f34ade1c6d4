-- The usual days of a child whose canteen enrolment was granted are booked: what
-- the form promises.
set role api;

-- What names the bookings and the refusals of one request, as a form's nonce
-- names those of a save.
create function guichet.request_mark(request bigint)
returns text
immutable parallel safe language sql
return 'request-' || lpad(request::text, 14, '0');

-- Books the days of the week that were asked for, in that span, where the
-- child's school serves: by the person who asked, with the same cut-off, seats
-- and custody as if they had ticked them.  A day that cannot be booked is kept
-- with its reason, and the person is told by mail.  Once a request.
-- RULE: canteen-enrolment-days
create function guichet.request_book(request bigint, span daterange)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	mark	text := guichet.request_mark(request);
	q	record;
	d	record;
	told	boolean := false;
begin
	select r.applicant, r.subject, r.email, array(select array_position(
		array['mon', 'tue', 'wed', 'thu', 'fri'], v.value)
	    from guichet.request_value v
	    where v.request = r.id and v.field = 'days') as days
	into q from guichet.request r where r.id = request_book.request;
	if q.applicant is null or cardinality(q.days) = 0
	    or exists (select from guichet.booking b
		where b.child = q.subject and b.nonce = mark)
	    or exists (select from guichet.booking_refusal f
		where f.child = q.subject and f.nonce = mark) then
		return;
	end if;
	for d in select s.day from guichet.pupil u
	    join guichet.class c on c.id = u.class
	    join guichet.day_slot s on s.activity = 'canteen'
		and s.school = c.school and u.during @> s.day
	    where u.child = q.subject and u.superseded_at is null
	    and span @> s.day and s.because is null
	    and extract(isodow from s.day) = any (q.days)
	    order by s.day for no key update of s
	loop
		perform guichet.booking_change(q.applicant, row(q.subject,
		    'canteen', d.day, 'add')::guichet.wish, mark);
		told := true;
	end loop;
	if told and q.email is not null then
		perform guichet.mail('request-booked', q.email, q.applicant,
		    request);
	end if;
end
$$;

reset role;
