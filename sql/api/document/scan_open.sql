-- The document that a job of kind document-scan names, with its wrapped key.
-- One row; none when it was checked already, or taken back.
set role api;

create function api.scan_open(job bigint)
returns table (document shape.key, parts shape.count, wrapped text,
	key_number shape.count)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query
	select d.id::shape.key, d.parts::shape.count, d.wrapped,
	    d.key_number::shape.count
	from guichet.job j
	join guichet.document d on d.id = (j.args ->> 'document')::bigint
	where j.id = scan_open.job and j.kind = 'document-scan'
	and d.state = 'received' and d.digest is not null
	for update of d skip locked;
end
$$;

reset role;
