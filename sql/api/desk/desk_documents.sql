-- The documents given for the pieces of a request.
set role api;

create function api.desk_documents(id bigint)
returns table (id shape.key, piece shape.key, name text, type text,
	bytes shape.bytes, state shape.document_state, received_at timestamptz)
stable language sql
begin atomic
	select d.id, d.piece, d.name, d.type, d.bytes, d.state, d.received_at
	from clerk.piece_document d
	where d.request = $1
	order by d.piece, d.received_at, d.id;
end;

reset role;
