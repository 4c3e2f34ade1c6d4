-- The letters of a request, latest first; drafts are not letters yet.
set role api;

create function api.desk_letters(id bigint)
returns table (id shape.key, kind shape.letter_kind,
	state shape.letter_state, made_at timestamptz, left_at timestamptz)
stable language sql
begin atomic
	select l.id, l.kind, l.state, l.made_at, l.left_at
	from clerk.letter l
	where l.request = $1 and l.state <> 'draft'
	order by l.id desc;
end;

reset role;
