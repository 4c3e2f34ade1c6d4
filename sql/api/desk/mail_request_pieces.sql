-- What the letter of a message asks for.
set role api;

create function api.mail_request_pieces(message bigint)
returns table (label text, required_by text, indispensable shape.flag,
	why text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select p.label, p.required_by, p.indispensable, p.why
	from guichet.letter l
	join guichet.letter_piece p on p.letter = l.id
	where l.message = $1
	order by p.n;
end;

reset role;
