-- The mail that silence has decided a request, with what the receipt said of
-- it.  message: its number; its object is the request.  One row; court_until is
-- the last day to go to court against a rejection.
-- RULE: implied-told
set role api;

create function api.mail_request_implied(message bigint)
returns table (ref text, reference text, title text, accepted shape.flag,
	day date, basis text, attestation text, appeal_informal text,
	appeal_court text, court_until date, service text, service_phone text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select q.reference, regexp_replace(q.reference,
		'(.{4})(.{4})(.{2})', '\1 \2 \3'), r.title,
	    q.silence = 'accept', q.silence_on, r.silence_basis, r.attestation,
	    r.appeal_informal, r.appeal_court,
	    case when q.silence = 'reject'
		then guichet.court_until(q.silence_on) end,
	    r.service, guichet.phone_shown(r.service_phone)
	from guichet.message m
	join guichet.request q on q.id = m.object
	join guichet.receipt r on r.request = q.id
	    and r.kind = 'acknowledgement'
	where m.id = mail_request_implied.message
	and m.kind = 'request-implied'
	order by r.id limit 1;
end;

reset role;
