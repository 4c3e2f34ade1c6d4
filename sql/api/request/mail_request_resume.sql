-- The mail with the link that leads back to a request made without an account.
-- One row, or none when the request is over.
set role api;

create function api.mail_request_resume(message bigint)
returns table (title text, token shape.sealed)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select v.title, m.sealed
	from guichet.message m
	join guichet.request q on q.id = m.object
	join guichet.procedure_revision v on v.id = q.revision
	where m.id = message and m.kind = 'request-resume'
	and q.state not in ('purged', 'closed');
end;

reset role;
