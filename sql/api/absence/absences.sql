-- The absences of my children that are declared, of the last three months and to
-- come, the latest first.
--   activity  null: all of them
--   late      its proof was not given in time
--   town      the town has said so
--   open      may be withdrawn
--   provable  its proof may still be given
-- RULE: parents-privacy
set role api;

create function api.absences()
returns table (id shape.key, name shape.person, activity text, first date,
	last date, kind text, proof shape.absence_proof, until timestamptz,
	reason text, late shape.flag, town shape.flag, open shape.flag,
	provable shape.flag)
stable language sql
begin atomic
	select n.id, k.name, a.label, lower(n.during), upper(n.during) - 1,
	    t.label, n.proof, n.proof_until, n.proof_reason,
	    n.proof = 'awaited' and n.proof_until <= w.now,
	    n.source = 'town', n.source <> 'town' and upper(n.during) > w.today
		and n.child = any (w.acts),
	    n.proof in ('awaited', 'refused') and n.proof_until > w.now
		and n.child = any (w.acts)
	from family.who w
	join family.absence n on upper(n.during) > w.today - 93
	join family.child k on k.id = n.child
	join family.absence_kind t on t.id = n.kind
	left join family.activity a on a.code = n.activity
	order by lower(n.during) desc, k.born, k.id, a.rank nulls first, n.id;
end;

reset role;
