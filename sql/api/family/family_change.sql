-- A change of mine, to answer or to withdraw.  One row.
--
-- MU404 not a change of mine
set role api;

create function api.family_change(id bigint)
returns table (id shape.key, fact shape.family_fact,
	state shape.family_change_state, created_at timestamptz, reason text,
	answer text)
stable language sql
begin atomic
	select c.id, c.fact, c.state, c.created_at, c.reason, c.answer
	from (select guichet.my_change($1) as id offset 0) m
	join family.file_change c on c.id = m.id;
end;

reset role;
