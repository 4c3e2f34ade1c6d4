-- That there is a new message: of which request, and not what it says.
-- RULE: message-not-mailed
set role api;

create function api.mail_request_message(message bigint)
returns table (reference text, title text, name shape.person)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select r.reference, v.title, r.name
	from guichet.message m
	join guichet.request_message s on s.id = m.object
	join guichet.request r on r.id = s.request
	join guichet.procedure_revision v on v.id = r.revision
	where m.id = $1;
end;

reset role;
