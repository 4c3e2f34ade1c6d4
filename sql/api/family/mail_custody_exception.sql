-- The mail about an exception that one parent proposed: no child, no day is
-- named.  message: its number.  One row: what has become of it, and the child
-- whose page it is; none when it was withdrawn meanwhile.
set role api;

create function api.mail_custody_exception(message bigint)
returns table (agreed shape.flag, declined shape.flag, child shape.key)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select (r.agreed_at is not null)::shape.flag,
	    (r.agreed_at is null and r.superseded_at is not null)::shape.flag,
	    r.child::shape.key
	from guichet.message m
	join guichet.custody_rule r on r.id = m.object
	where m.id = message and m.kind = 'custody-exception'
	and (r.superseded_at is null or r.recorded_by = m.person);
end
$$;

reset role;
