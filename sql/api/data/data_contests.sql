-- What was contested of the days that one's own home pays, latest first.
-- RULE: parents-privacy
set role api;

create function api.data_contests()
returns table (child shape.person, activity text, day date,
	state shape.contest_state, at timestamptz, body text, answer text)
stable language sql
begin atomic
	select k.name, a.label, p.day, c.state, c.opened_at, c.body, c.answer
	from family.contest c
	join family.child k on k.id = c.child
	left join family.presence p on p.attendance = c.attendance
	left join family.activity a on a.code = p.activity
	order by c.opened_at desc, c.id;
end;

reset role;
