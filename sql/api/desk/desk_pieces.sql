-- The pieces of a request: what a text requires, what was asked, what came.
set role api;

create function api.desk_pieces(id bigint)
returns table (id shape.key, label text, required_by text,
	required shape.flag, indispensable shape.flag, why text,
	state shape.piece_state, asked_at timestamptz, until date,
	received_at timestamptz)
stable language sql
begin atomic
	select p.id, p.label, nullif(p.required_by, ''), p.required,
	    p.indispensable, p.why_indispensable, p.state, p.asked_at, p.until,
	    p.received_at
	from clerk.piece p
	where p.request = $1
	order by p.id;
end;

reset role;
