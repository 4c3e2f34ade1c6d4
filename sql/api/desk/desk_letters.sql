-- The letters of a request, latest first; drafts are not letters yet.
-- replaced: the letter that corrects it; correctable: this agent may write that
-- one; undo: a correction that may still be taken back.
set role api;

create function api.desk_letters(id bigint)
returns table (id shape.key, kind shape.letter_kind,
	state shape.letter_state, made_at timestamptz, left_at timestamptz,
	replaced shape.key, correctable shape.flag, undo shape.flag)
stable language sql
begin atomic
	select l.id, l.kind, l.state, l.made_at, l.left_at, l.replaced,
	    w.decides and l.left_at is not null and l.kind <> 'forwarded'
		and l.replaced is null,
	    w.decides and l.kind = 'corrected' and l.state = 'due'
		and l.leaves_at > w.now
	from clerk.letter l
	cross join lateral (select m.now, exists (select from clerk.request r
	    where r.id = $1 and r.service = any (
		(select guichet.my_services('request-decide'))::text[]))
	    as decides from clerk.who m) w
	where l.request = $1 and l.state <> 'draft'
	order by l.id desc;
end;

reset role;
