-- A letter that has left, every word of it, for the person it was written to.
-- One row, none when it is of another request.  replaced: the letter that has
-- left to correct it.
--
-- MU401, MU404 see guichet.request_mine
-- RULE: request-own
set role api;

create function api.request_letter(ref text, visit text, letter bigint)
returns table (id shape.key, ref text, kind shape.letter_kind,
	made_at timestamptz, left_at timestamptz, name shape.person,
	reference text, title text, received_at timestamptz,
	agent shape.person, capacity text, service text, reason_law text,
	reason_fact text, appeal_informal text, appeal_court text, body text,
	answer_by date, silence shape.silence, replaces shape.key,
	replaces_at timestamptz, says shape.letter_kind, wrong text,
	because text, replaced shape.key)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select l.id, request_letter.ref, l.kind, l.made_at, l.left_at, l.name,
	    l.reference, l.title, l.received_at, l.agent, l.capacity, l.service,
	    l.reason_law, l.reason_fact, l.appeal_informal, l.appeal_court,
	    l.body, l.answer_by, l.silence, l.replaces, l.replaces_at, l.says,
	    l.wrong, l.because, (select x.id from guichet.letter x
		where x.replaces = l.id and x.left_at is not null)
	from guichet.letter l
	where l.request = guichet.request_mine(request_letter.ref,
	    request_letter.visit) and l.left_at is not null
	and l.id = request_letter.letter;
end;

reset role;
