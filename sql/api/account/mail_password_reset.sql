-- The link to a new password, while it is open.
set role api;

create function api.mail_password_reset(message bigint)
returns table (name shape.person, expires timestamptz,
	sealed shape.sealed)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select row(p.given, p.family)::shape.person, k.expires, m.sealed
	from guichet.message m join guichet.account_ask k on k.id = m.object
	join guichet.person p on p.id = m.person
	where m.id = mail_password_reset.message and k.used_at is null
	and k.superseded_at is null and k.expires > (select guichet.now());
end;

reset role;
