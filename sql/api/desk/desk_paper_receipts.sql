-- The receipts that have to be printed: of who has no e-mail or wants paper, and
-- those whose mail came back.  100 at most; chosen as for letters.
-- RULE: electronic-answer
set role api;

create function api.desk_paper_receipts(letters text[], receipts text[])
returns table (id shape.key, request shape.key, issued_at timestamptz,
	received_at timestamptz, reference text, title text, service text,
	service_address shape.address, service_email text, service_phone text,
	service_hours text, agent text, silence shape.silence, silence_on date,
	silence_basis text, attestation text, appeal_informal text,
	appeal_court text, body text, answer_by date, channel shape.channel,
	name shape.person, address shape.address, entered shape.person,
	chosen shape.flag)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select r.id, q.id, r.issued_at, r.received_at,
	    regexp_replace(r.reference, '(.{4})(.{4})(.{2})', '\1 \2 \3'),
	    r.title, r.service, r.service_address, r.service_email,
	    guichet.phone_shown(r.service_phone), r.service_hours,
	    r.agent, r.silence, r.silence_on,
	    r.silence_basis, r.attestation, r.appeal_informal, r.appeal_court,
	    r.body, r.answer_by, q.channel, guichet.letter_name(q.id),
	    guichet.letter_address(q.id),
	    case when e.id is not null then
		row(e.given, e.family)::shape.person end,
	    coalesce(r.id = any (guichet.paper_chosen($1, $2, 'receipt')), true)
	from guichet.receipt r
	join guichet.request q on q.id = r.request
	left join guichet.person e on e.id = q.entered_by
	where r.paper = 'to-print'
	and q.service = any (guichet.my_services('request-read'))
	order by r.id limit 100;
end;

reset role;
