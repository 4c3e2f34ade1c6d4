-- A change of mine, to answer or to withdraw.  One row.
--
-- MU404 not a change of mine
set role api;

create function api.family_change(id bigint)
returns table (id shape.key, fact shape.family_fact,
	state shape.family_change_state, created_at timestamptz, reason text,
	answer text, proof shape.proof, proofs shape.count, names text)
stable language sql
begin atomic
	select c.id, c.fact, c.state, c.created_at, c.reason,
	    c.answer, guichet.proof_kind(c.fact)::shape.proof,
	    (select count(*)::integer from family.change_document d
		where d.change = c.id),
	    (select string_agg(d.name, ', ' order by d.id)
		from family.change_document d where d.change = c.id)
	from (select guichet.my_change($1) as id offset 0) m
	join family.file_change c on c.id = m.id;
end;

reset role;
