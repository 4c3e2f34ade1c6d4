-- One change, to decide.  One row.  file: the household to read beside it; next:
-- the next one that waits.
--
-- MU404 no such change
set role api;

create function api.change_file(id bigint)
returns table (id shape.key, version shape.key, file shape.key,
	waits shape.flag, fact shape.family_fact, whose text,
	asker shape.person, from_day date, state shape.family_change_state,
	created_at timestamptz, decided_at timestamptz, answer text,
	reason text, proof shape.proof, document shape.key,
	next_change shape.key)
stable language sql
begin atomic
	select c.id, c.version, c.file, c.state in ('waiting', 'asked'), c.fact,
	    c.whose, c.asker, c.from_day, c.state, c.created_at, c.decided_at,
	    c.answer, c.reason, guichet.proof_kind(c.fact)::shape.proof,
	    c.document,
	    (select n.id from clerk.file_change n where n.state = 'waiting'
		and (n.created_at, n.id) > (c.created_at, c.id)
		order by n.created_at, n.id limit 1)
	from (select guichet.clerk_change($1) as id offset 0) m
	join clerk.file_change c on c.id = m.id;
end;

reset role;
