-- A letter as it was written, every word of it.  One row.  draft: version is
-- the request's, for the form that sends it.
--
-- MU404 no such letter on this desk
set role api;

create function api.desk_letter(id bigint, list text)
returns table (id shape.key, request shape.key, version shape.key, list text,
	kind shape.letter_kind, state shape.letter_state, made_at timestamptz,
	leaves_at timestamptz, left_at timestamptz, name shape.person,
	address shape.address, email text, reference text, title text,
	received_at timestamptz, agent shape.person, capacity text,
	service text, service_address shape.address, service_email text,
	service_phone text, service_hours text, reason_law text,
	reason_fact text, appeal_informal text, appeal_court text, body text,
	answer_by date, silence shape.silence, silence_on date,
	silence_basis text, seized_at timestamptz, replaces shape.key,
	replaces_at timestamptz, says shape.letter_kind, wrong text,
	because text, replaced shape.key)
stable language sql
begin atomic
	select l.id, l.request, r.version, $2, l.kind, l.state, l.made_at,
	    l.leaves_at, l.left_at, l.name, l.address, l.email, l.reference,
	    l.title, l.received_at, l.agent, l.capacity, l.service,
	    l.service_address, l.service_email, l.service_phone,
	    l.service_hours, l.reason_law, l.reason_fact, l.appeal_informal,
	    l.appeal_court, l.body, l.answer_by, l.silence, l.silence_on,
	    l.silence_basis, l.seized_at, l.replaces, l.replaces_at, l.says,
	    l.wrong, l.because, l.replaced
	from guichet.desk_known_letter($1) k (id)
	left join clerk.letter l on l.id = k.id
	left join clerk.request r on r.id = l.request;
end;

reset role;
