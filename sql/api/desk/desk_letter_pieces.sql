-- What a letter asks for.
set role api;

create function api.desk_letter_pieces(id bigint)
returns table (label text, required_by text, indispensable shape.flag,
	why text)
stable language sql
begin atomic
	select p.label, p.required_by, p.indispensable, p.why
	from clerk.letter_piece p
	where p.letter = $1
	order by p.n;
end;

reset role;
