-- The mails of one request that did not arrive, the latest first.
-- RULE: bounce-shown
set role api;

create function api.desk_returned(which bigint)
returns table (id shape.key, sort shape.mail_kind, what shape.mail_return,
	recipient text, at timestamptz, why text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query
	select x.id::shape.key, guichet.mail_sort(x.kind)::shape.mail_kind,
	    x.what::shape.mail_return, x.recipient, x.at, x.why
	from guichet.mail_returns() x
	where x.request = which
	order by x.at desc, x.id desc;
end
$$;

reset role;
