-- What I asked the town to change: what waits, and for 60 days what was decided.
set role api;

create function api.family_waiting()
returns table (id shape.key, waits shape.flag, fact shape.family_fact,
	child shape.person, state shape.family_change_state,
	created_at timestamptz, decided_at timestamptz, reason text,
	proof shape.proof, proofs shape.count)
stable language sql
begin atomic
	select c.id, c.state in ('waiting', 'asked'), c.fact, k.name, c.state,
	    c.created_at, c.decided_at, c.reason,
	    guichet.proof_kind(c.fact)::shape.proof, (select count(*)::integer
		from family.change_document d where d.change = c.id)
	from family.file_change c
	left join family.child k on k.id = c.subject
	where c.state in ('waiting', 'asked') or c.decided_at >
	    (select w.now from family.who w) - interval '60 days'
	order by c.state not in ('waiting', 'asked'), c.created_at desc, c.id;
end;

reset role;
