-- What the letters that have to be printed ask for.
set role api;

create function api.desk_paper_pieces()
returns table (letter shape.key, label text, required_by text,
	indispensable shape.flag, why text)
stable language sql
begin atomic
	select p.letter, p.label, p.required_by, p.indispensable, p.why
	from clerk.letter l
	join clerk.letter_piece p on p.letter = l.id
	cross join clerk.who w
	where l.state = 'to-print'
	or (l.state = 'due' and l.message is null and l.leaves_at <= w.now)
	order by p.letter, p.n;
end;

reset role;
