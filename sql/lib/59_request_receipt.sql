-- The legal receipt (CRPA L112-11, R112-11-1): made in the transaction of the
-- sending, every field frozen, so that page, mail and PDF say the same for ever.
set role api;

-- The acknowledgement of a request as it stands.  The constraints of the table
-- refuse one with an empty field: then nothing is sent, and nothing is lost.
-- RULE: ack-every-send
-- RULE: ack-content
-- RULE: missing-list
-- RULE: date-proof
create or replace function guichet.receipt_make(request bigint, kind text)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	made	bigint;
begin
	insert into guichet.receipt (request, kind, issued_at, received_at,
	    reference, title, service, service_address, service_email,
	    service_phone, service_hours, agent, silence, silence_on,
	    silence_basis, attestation, appeal_informal, appeal_court, body,
	    answer_by)
	select q.id, receipt_make.kind, guichet.now(), q.received_at,
	    q.reference, v.title, s.name, s.address, s.email, s.phone, s.hours,
	    (select p.given || ' ' || p.family from guichet.person p
		where p.id = q.assigned_to),
	    q.silence,
	    -- The date if the file is complete (R112-11-1).
	    coalesce(q.silence_on, guichet.silence_day(q.silence,
		v.silence_months, guichet.civil(q.seized_at),
		guichet.civil(q.received_at))),
	    v.silence_basis,
	    case when q.silence = 'accept' then v.attestation end,
	    case when q.silence = 'reject' then v.appeal_informal end,
	    case when q.silence = 'reject' then v.appeal_court end,
	    (select t.body from guichet.procedure_text t
		where t.revision = v.id and t.kind = 'receipt'),
	    (select min(x.until) from guichet.request_piece x
		where x.request = q.id and x.required
		and x.asked_at is not null and x.received_at is null)
	from guichet.request q
	join guichet.procedure_revision v on v.id = q.revision
	join guichet.service s on s.code = q.service
	where q.id = receipt_make.request
	returning id into made;
	insert into guichet.receipt_piece (receipt, n, label, missing,
	    required_by, name, bytes, digest, shown)
	select made, row_number() over (order by x.missing, x.id, x.document),
	    x.label, x.missing, x.required_by, x.name, x.bytes, x.digest,
	    x.shown
	from (
		select p.id, p.label, false as missing,
		    nullif(p.required_by, '') as required_by, d.id as document,
		    d.name, d.bytes, encode(d.digest, 'hex') as digest, p.shown
		from guichet.request_piece p
		join guichet.request_document r on r.piece = p.id
		join guichet.document d on d.id = r.document
		where p.request = receipt_make.request
		union all
		-- On paper: shown at the counter, or come by post.
		select p.id, p.label, false, nullif(p.required_by, ''), null,
		    null, null, null, p.shown
		from guichet.request_piece p
		where p.request = receipt_make.request and p.shown is not null
		and not exists (select from guichet.request_document r
		    where r.piece = p.id)
		union all
		-- Only what a text requires may be named missing.
		select p.id, p.label, true, p.required_by, null, null, null,
		    null, null
		from guichet.request_piece p
		where p.request = receipt_make.request and p.required
		and p.received_at is null and p.state = 'to-provide'
	) x;
	perform guichet.request_event(request, 'receipt');
	return made;
end
$$;

-- Sends a draft: its dates, its clocks, its receipt, and the receipt's mail, or
-- its place among what is to be printed, in one transaction.  seized: the day
-- another administration was asked first (L114-2); received: the day it came,
-- where a clerk types it later.
--
-- MU404 no such request; MU409 it is no draft
-- RULE: silence-two-months
-- RULE: forward-competent
-- RULE: ack-address
-- RULE: electronic-answer
create or replace function guichet.request_submit(request bigint,
	seized timestamptz default null, received timestamptz default null)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	now	timestamptz := guichet.now();
	came	timestamptz := coalesce(received, now);
	v	record;
	made	bigint;
	q	record;
begin
	select r.silence, r.target_days, r.piece_days into v
	from guichet.request x
	join guichet.procedure_revision r on r.id = x.revision
	where x.id = request_submit.request;
	-- What is received with the request is received when it is.
	update guichet.request_piece p set state = 'received',
	    received_at = came
	where p.request = request_submit.request and p.state = 'to-provide'
	and exists (select from guichet.request_document d
	    where d.piece = p.id);
	update guichet.request_piece p set asked_at = now,
	    until = guichet.civil(now) + v.piece_days
	where p.request = request_submit.request and p.state = 'to-provide'
	and p.required;
	update guichet.request x set received_at = came,
	    seized_at = coalesce(request_submit.seized, x.seized_at, came),
	    expires_at = null, silence = v.silence,
	    target_on = guichet.working_day_before(guichet.civil(came)
		+ coalesce(v.target_days, 30))
	where x.id = request_submit.request and x.state = 'draft';
	perform guichet.request_move(request, 'submitted', 'submitted');
	made := guichet.receipt_make(request, 'acknowledgement');
	select x.email, x.applicant into q from guichet.request x
	where x.id = request_submit.request;
	if guichet.by_post(request) then
		update guichet.receipt t set paper = 'to-print'
		where t.id = made;
	else
		perform guichet.mail('receipt', q.email, q.applicant, made);
	end if;
	return made;
end
$$;

reset role;
