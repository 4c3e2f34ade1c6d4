-- The letter that a message carries, complete; none when it was taken back.
set role api;

create function api.mail_request_letter(message bigint)
returns table (id shape.key, kind shape.letter_kind, made_at timestamptz,
	name shape.person, reference text, title text, received_at timestamptz,
	agent shape.person, capacity text, service text, reason_law text,
	reason_fact text, appeal_informal text, appeal_court text, body text,
	answer_by date, silence shape.silence, replaces shape.key,
	replaces_at timestamptz, says shape.letter_kind, wrong text,
	because text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select l.id, l.kind, l.made_at, l.name, l.reference, l.title,
	    l.received_at, l.agent, l.capacity, l.service, l.reason_law,
	    l.reason_fact, l.appeal_informal, l.appeal_court, l.body,
	    l.answer_by, l.silence, l.replaces, l.replaces_at, l.says, l.wrong,
	    l.because
	from guichet.letter l
	where l.message = $1 and l.state = 'due';
end;

reset role;
