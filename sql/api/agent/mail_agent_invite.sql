-- The link to an agent's first password, while it is open.
set role api;

create function api.mail_agent_invite(message bigint)
returns table (name shape.person, identifier text, expires timestamptz,
	sealed shape.sealed)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select row(p.given, p.family)::shape.person, a.identifier, k.expires,
	    m.sealed
	from guichet.message m join guichet.account_ask k on k.id = m.object
	join guichet.account a on a.id = k.account
	join guichet.person p on p.id = a.person
	where m.id = mail_agent_invite.message and k.used_at is null
	and a.password_at is null and a.disabled_at is null
	and k.superseded_at is null and k.expires > (select guichet.now());
end;

reset role;
