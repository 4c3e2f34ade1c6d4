-- The attestation of an implied acceptance (L232-3), from the receipt.  One row
-- when silence has accepted the request, else none.
--
-- MU401, MU404 see guichet.request_mine
-- RULE: implied-attestation
set role api;

create function api.request_attestation(ref text, visit text)
returns table (ref text, reference text, title text, name shape.person,
	child shape.person, received_at timestamptz, accepted_on date,
	basis text, service text, service_address shape.address,
	service_phone text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select q.reference, regexp_replace(q.reference,
		'(.{4})(.{4})(.{2})', '\1 \2 \3'), r.title, q.name,
	    case when k.id is not null then
		row(k.given, k.family)::shape.person end,
	    q.received_at, q.silence_on, r.silence_basis, r.service,
	    r.service_address, guichet.phone_shown(r.service_phone)
	from guichet.request q
	join guichet.receipt r on r.request = q.id
	    and r.kind = 'acknowledgement'
	left join guichet.person k on k.id = q.subject
	where q.id = guichet.request_mine(request_attestation.ref,
	    request_attestation.visit)
	and q.silence = 'accept' and exists (
	    select from guichet.request_event e where e.request = q.id
	    and e.kind = 'implied-accepted')
	order by r.id limit 1;
end;

reset role;
