-- What one asked the town to change in the file, latest first.
set role api;

create function api.data_changes()
returns table (fact shape.family_fact, child shape.person,
	created_at timestamptz, from_day date,
	state shape.family_change_state, decided_at timestamptz, reason text,
	answer text)
stable language sql
begin atomic
	select c.fact, k.name, c.created_at, c.from_day, c.state, c.decided_at,
	    c.reason, c.answer
	from family.file_change c
	left join family.child k on k.id = c.subject
	order by c.created_at desc, c.id desc;
end;

reset role;
