-- The legal receipt of a request as paper: the record that page and mail show,
-- with whom it goes to.  One row; post: it is among what is to be printed.
--
-- MU404 no such request on this desk
-- RULE: ack-content
set role api;

create function api.desk_receipt(id bigint)
returns table (request shape.key, kind shape.receipt_kind,
	issued_at timestamptz, received_at timestamptz, reference text,
	title text, service text, service_address shape.address,
	service_email text, service_phone text, service_hours text, agent text,
	silence shape.silence, silence_on date, silence_basis text,
	attestation text, appeal_informal text, appeal_court text, body text,
	answer_by date, channel shape.channel, name shape.person,
	address shape.address, email text, entered shape.person,
	paper shape.paper_state, paper_at timestamptz, post shape.flag,
	decides shape.flag)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select q.id, r.kind, r.issued_at, r.received_at,
	    regexp_replace(r.reference, '(.{4})(.{4})(.{2})', '\1 \2 \3'),
	    r.title, r.service, r.service_address, r.service_email,
	    guichet.phone_shown(r.service_phone), r.service_hours,
	    r.agent, r.silence, r.silence_on,
	    r.silence_basis, r.attestation, r.appeal_informal, r.appeal_court,
	    r.body, r.answer_by, q.channel, guichet.letter_name(q.id),
	    guichet.letter_address(q.id), q.email,
	    case when e.id is not null then
		row(e.given, e.family)::shape.person end,
	    r.paper, r.paper_at, guichet.by_post(q.id),
	    q.service = any (guichet.my_services('request-decide'))
	from guichet.request q join guichet.receipt r on r.request = q.id
	left join guichet.person e on e.id = q.entered_by
	where q.id = guichet.desk_known(desk_receipt.id)
	and r.kind = 'acknowledgement'
	order by r.id limit 1;
end;

reset role;
