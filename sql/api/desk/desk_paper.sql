-- The letters that have to be printed: for who wants paper, and those whose mail
-- came back; what may still be taken back is not among them.  100 at most.
-- chosen: among those that were ticked; without a choice, all.
set role api;

create function api.desk_paper(letters text[], receipts text[])
returns table (id shape.key, request shape.key, kind shape.letter_kind,
	made_at timestamptz, bounced shape.flag, name shape.person,
	address shape.address, reference text, title text,
	received_at timestamptz, agent shape.person, capacity text,
	service text, service_address shape.address, service_email text,
	service_phone text, reason_law text, reason_fact text,
	appeal_informal text, appeal_court text, body text, answer_by date,
	silence shape.silence, replaces shape.key, replaces_at timestamptz,
	says shape.letter_kind, wrong text, because text, chosen shape.flag)
stable language sql
begin atomic
	select l.id, l.request, l.kind, l.made_at, l.state = 'to-print', l.name,
	    l.address, l.reference, l.title, l.received_at, l.agent, l.capacity,
	    l.service, l.service_address, l.service_email, l.service_phone,
	    l.reason_law, l.reason_fact, l.appeal_informal, l.appeal_court,
	    l.body, l.answer_by, l.silence, l.replaces, l.replaces_at, l.says,
	    l.wrong, l.because,
	    coalesce(l.id = any (guichet.paper_chosen($1, $2, 'letter')), true)
	from clerk.letter l cross join clerk.who w
	where l.state = 'to-print'
	or (l.state = 'due' and l.message is null and l.leaves_at <= w.now)
	order by l.made_at, l.id limit 100;
end;

reset role;
