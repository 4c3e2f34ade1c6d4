-- What a letter that has left asks for.
--
-- MU401, MU404 see guichet.request_mine
set role api;

create function api.request_letter_pieces(ref text, visit text, letter bigint)
returns table (label text, required_by text, indispensable shape.flag,
	why text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select p.label, p.required_by, p.indispensable, p.why
	from guichet.letter l
	join guichet.letter_piece p on p.letter = l.id
	where l.request = guichet.request_mine(request_letter_pieces.ref,
	    request_letter_pieces.visit) and l.left_at is not null
	and l.id = request_letter_pieces.letter
	order by p.n;
end;

reset role;
