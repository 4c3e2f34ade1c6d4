-- That a request was withdrawn: which one, and when.  message: its number; its
-- object is the request.
-- RULE: withdrawal-told
set role api;

create function api.mail_request_withdrawn(message bigint)
returns table (ref text, reference text, title text, name shape.person,
	at timestamptz)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select r.reference, regexp_replace(r.reference,
		'(.{4})(.{4})(.{2})', '\1 \2 \3'), v.title, r.name,
	    m.created_at
	from guichet.message m
	join guichet.request r on r.id = m.object
	join guichet.procedure_revision v on v.id = r.revision
	where m.id = mail_request_withdrawn.message
	and m.kind = 'request-withdrawn';
end;

reset role;
