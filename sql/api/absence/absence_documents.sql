-- The documents given for an absence and not yet looked at, the first one first:
-- columns as those of api.piece_documents.  No row for an absence of another.
set role api;

create function api.absence_documents(absence bigint)
returns table (id shape.key, name text, type text, bytes shape.bytes,
	state shape.document_state, refusal shape.document_refusal,
	received_at timestamptz, usable shape.flag, removable shape.flag,
	virus_checked shape.flag, seen_by shape.person, seen_at timestamptz,
	valid daterange)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select d.id, d.name, d.type, d.bytes, d.state, d.refusal, d.received_at,
	    d.state = 'scanned', true, d.virus_checked, null::shape.person,
	    null::timestamptz, null::daterange
	from guichet.absence_of_mine(absence_documents.absence) n
	join guichet.absence_document l on l.absence = n.id
	join guichet.document d on d.id = l.document
	where d.digest is not null
	order by d.received_at, d.id;
end;

reset role;
