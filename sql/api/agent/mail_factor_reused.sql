-- That a code of an agent's second factor was given a second time: somebody may
-- have read it over a shoulder.
set role api;

create function api.mail_factor_reused(message bigint)
returns table (name shape.person, at timestamptz)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select row(p.given, p.family)::shape.person, m.created_at
	from guichet.message m join guichet.person p on p.id = m.person
	where m.id = mail_factor_reused.message;
end;

reset role;
