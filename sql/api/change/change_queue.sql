-- What waits, oldest first, what waits for the family last; fact null: all.  100
-- at most.
set role api;

create function api.change_queue(fact text)
returns table (id shape.key, fact shape.family_fact, whose text,
	asker shape.person, state shape.family_change_state,
	created_at timestamptz, answered shape.flag)
stable language sql
begin atomic
	select c.id, c.fact, c.whose, c.asker, c.state, c.created_at,
	    c.answer is not null
	from clerk.file_change c
	where c.state in ('waiting', 'asked')
	and (change_queue.fact is null or c.fact = change_queue.fact)
	order by c.state <> 'waiting', c.created_at, c.id limit 100;
end;

reset role;
