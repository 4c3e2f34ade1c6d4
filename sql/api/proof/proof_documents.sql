-- The documents given for a change, the first one first: columns as those of
-- api.piece_documents.  No row for a change of somebody else.
set role api;

create function api.proof_documents(change bigint)
returns table (id shape.key, name text, type text, bytes shape.bytes,
	state shape.document_state, refusal shape.document_refusal,
	received_at timestamptz, usable shape.flag, removable shape.flag,
	virus_checked shape.flag, seen_by shape.person, seen_at timestamptz,
	valid daterange)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select d.id, d.name, d.type, d.bytes, d.state, d.refusal,
	    d.received_at, d.state in ('scanned', 'accepted'),
	    c.open and (d.state in ('received', 'scanned', 'refused',
		'quarantined') or d.state = 'accepted'
		and guichet.document_shared(d.id, c.id)), d.virus_checked,
	    case when s.id is not null
		then row(s.given, s.family)::shape.person end, d.seen_at,
	    d.valid
	from guichet.change_of_mine(proof_documents.change) c
	join guichet.family_change_document l on l.change = c.id
	join guichet.document d on d.id = l.document
	left join guichet.person s on s.id = d.seen_by
	where d.digest is not null
	order by d.received_at, d.id;
end;

reset role;
