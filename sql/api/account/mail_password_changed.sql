-- The password was changed; agent: of an agent's account.
set role api;

create function api.mail_password_changed(message bigint)
returns table (name shape.person, at timestamptz, agent shape.flag)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select row(p.given, p.family)::shape.person, m.created_at,
	    coalesce((select r.audience = 'clerk' from guichet.account a
		join guichet.role r on r.code = a.role
		where a.id = m.object), false)::shape.flag
	from guichet.message m join guichet.person p on p.id = m.person
	where m.id = mail_password_changed.message;
end;

reset role;
