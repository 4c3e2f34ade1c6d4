-- The tray of mails that did not arrive, the oldest first, 200 at most.
-- RULE: bounce-shown
set role api;

create function api.desk_returns()
returns table (id shape.key, sort shape.mail_kind, what shape.mail_return,
	request shape.key, reference text, title text, name shape.person,
	recipient text, at timestamptz, due date, why text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query
	select x.id::shape.key, guichet.mail_sort(x.kind)::shape.mail_kind,
	    x.what::shape.mail_return, x.request::shape.key, r.reference,
	    v.title, coalesce(r.name, row(p.given, p.family)::shape.person),
	    x.recipient, x.at, case when x.kind = 'receipt'
		then guichet.acknowledgement_by(r.received_at) end, x.why
	from guichet.mail_returns() x
	left join guichet.request r on r.id = x.request
	left join guichet.procedure_revision v on v.id = r.revision
	left join guichet.person p on p.id = x.person
	order by x.at, x.id limit 200;
end
$$;

reset role;
