-- The decision that was just made: its letter, and until when it may be taken
-- back.  One row, none when there was no such letter.
set role api;

create function api.desk_done(letter bigint)
returns table (letter shape.key, request shape.key, reference text,
	kind shape.letter_kind, leaves_at timestamptz, undo shape.flag)
stable language sql
begin atomic
	select l.id, l.request, l.reference, l.kind, l.leaves_at,
	    l.state = 'due' and l.leaves_at > w.now
	from clerk.letter l cross join clerk.who w
	where l.id = $1 and l.author = w.person and l.state <> 'draft';
end;

reset role;
