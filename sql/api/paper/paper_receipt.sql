-- The receipt that a job prints: the record as it was frozen, so that the PDF
-- says what page and mail say.  One row; none when it is gone.
-- RULE: ack-content
set role api;

create function api.paper_receipt(job bigint)
returns table (ref text, kind shape.receipt_kind, issued_at timestamptz,
	received_at timestamptz, reference text, title text, service text,
	service_address shape.address, service_email text, service_phone text,
	service_hours text, agent text, silence shape.silence, silence_on date,
	silence_basis text, attestation text, appeal_informal text,
	appeal_court text, body text, answer_by date)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select r.reference, r.kind, r.issued_at, r.received_at,
	    regexp_replace(r.reference, '(.{4})(.{4})(.{2})', '\1 \2 \3'),
	    r.title, r.service, r.service_address, r.service_email,
	    guichet.phone_shown(r.service_phone), r.service_hours,
	    r.agent, r.silence, r.silence_on,
	    r.silence_basis, r.attestation, r.appeal_informal, r.appeal_court,
	    r.body, r.answer_by
	from guichet.paper_of(paper_receipt.job) x
	join guichet.receipt r on r.id = x.receipt;
end;

reset role;
