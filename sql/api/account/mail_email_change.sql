-- The link that confirms another address, while it is open.
set role api;

create function api.mail_email_change(message bigint)
returns table (expires timestamptz, sealed shape.sealed)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select k.expires, m.sealed
	from guichet.message m join guichet.account_ask k on k.id = m.object
	where m.id = mail_email_change.message and k.used_at is null
	and k.superseded_at is null and k.expires > (select guichet.now());
end;

reset role;
