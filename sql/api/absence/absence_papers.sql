-- The documents that wait to be looked at, of every absence whose proof is
-- awaited.
--
-- MU403 without the right
set role api;

create function api.absence_papers()
returns table (id shape.key, absence shape.key, name text,
	received_at timestamptz, usable shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.need_right('booking-write');
	return query
	select d.id::shape.key, l.absence::shape.key, d.name, d.received_at,
	    (d.state = 'scanned')::shape.flag
	from guichet.absence_document l
	join guichet.absence n on n.id = l.absence and n.proof = 'awaited'
	    and n.superseded_at is null
	join guichet.document d on d.id = l.document
	where d.digest is not null
	order by l.absence, d.received_at, d.id;
end
$$;

reset role;
