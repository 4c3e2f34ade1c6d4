-- The legal receipt of a request, as it was given.  One row.
--
-- MU401, MU404 see guichet.request_mine
-- RULE: ack-content
set role api;

create function api.request_receipt(ref text, visit text)
returns table (ref text, kind shape.receipt_kind, issued_at timestamptz,
	received_at timestamptz, reference text, title text, service text,
	service_address shape.address, service_email text, service_phone text,
	service_hours text, agent text, silence shape.silence, silence_on date,
	silence_basis text, attestation text, appeal_informal text,
	appeal_court text, body text, answer_by date, name shape.person)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select q.reference, r.kind, r.issued_at, r.received_at,
	    regexp_replace(r.reference, '(.{4})(.{4})(.{2})', '\1 \2 \3'),
	    r.title, r.service, r.service_address, r.service_email,
	    guichet.phone_shown(r.service_phone), r.service_hours,
	    r.agent, r.silence, r.silence_on,
	    r.silence_basis, r.attestation, r.appeal_informal, r.appeal_court,
	    r.body, r.answer_by, q.name
	from guichet.request q join guichet.receipt r on r.request = q.id
	where q.id = guichet.request_mine(request_receipt.ref,
	    request_receipt.visit) and r.kind = 'acknowledgement'
	order by r.id limit 1;
end;

reset role;
