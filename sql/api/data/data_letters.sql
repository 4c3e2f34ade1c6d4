-- The letters that left about one's requests, latest first.
set role api;

create function api.data_letters()
returns table (reference text, kind shape.letter_kind, left_at timestamptz)
stable language sql
begin atomic
	select q.reference, l.kind, l.left_at
	from family.request q
	join family.letter l on l.request = q.id
	order by l.left_at desc, l.id desc;
end;

reset role;
