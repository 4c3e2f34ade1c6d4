-- The mail of the meals that a granted canteen enrolment has booked.  message:
-- its number; its object is the request.  One row.
-- RULE: canteen-enrolment-days
set role api;

create function api.mail_request_booked(message bigint)
returns table (ref text, reference text, child shape.person,
	booked shape.count, since date, until date)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select q.reference, regexp_replace(q.reference,
		'(.{4})(.{4})(.{2})', '\1 \2 \3'),
	    row(k.given, k.family)::shape.person, b.n, b.since, b.until
	from guichet.message m
	join guichet.request q on q.id = m.object
	join guichet.person k on k.id = q.subject
	cross join lateral (select count(*)::integer as n, min(w.day) as since,
		max(w.day) as until
	    from guichet.booking w where w.child = q.subject
	    and w.nonce = guichet.request_mark(q.id)) b
	where m.id = mail_request_booked.message
	and m.kind = 'request-booked';
end;

reset role;
