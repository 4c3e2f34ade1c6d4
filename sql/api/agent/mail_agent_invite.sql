-- The link to an agent's password, while it is open.  again: they had one.
set role api;

create function api.mail_agent_invite(message bigint)
returns table (name shape.person, identifier text, expires timestamptz,
	again shape.flag, sealed shape.sealed)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select row(p.given, p.family)::shape.person, a.identifier, k.expires,
	    a.password_at is not null, m.sealed
	from guichet.message m join guichet.account_ask k on k.id = m.object
	join guichet.account a on a.id = k.account
	join guichet.person p on p.id = a.person
	where m.id = mail_agent_invite.message and k.used_at is null
	and a.disabled_at is null
	and k.superseded_at is null and k.expires > (select guichet.now());
end;

reset role;
