-- The documents given for a piece, the first one first.  usable: it may be
-- fetched; removable: it may still be taken back; virus_checked: by an antivirus,
-- and not by its type alone.  No row for a piece of somebody else.
set role api;

create function api.piece_documents(piece bigint, visit text)
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
	    w.open and (d.state in ('received', 'scanned', 'refused',
		'quarantined') or d.state = 'accepted'
		and w.state <> 'accepted'), d.virus_checked,
	    case when s.id is not null
		then row(s.given, s.family)::shape.person end, d.seen_at,
	    d.valid
	from guichet.piece_of_mine(piece_documents.piece,
	    piece_documents.visit) w
	join guichet.request_document l on l.piece = w.id
	join guichet.document d on d.id = l.document
	left join guichet.person s on s.id = d.seen_by
	where d.digest is not null
	order by d.received_at, d.id;
end;

reset role;
