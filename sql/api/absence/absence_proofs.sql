-- The proofs that are awaited, the soonest due first: for who checks them; then
-- what was checked, the latest first, twenty of it.
--   late    its time is over
--   papers  how many documents were given
--   seen_by, seen_at  who looked, and when: all that stays of a proof
--
-- MU403 without the right
set role api;

create function api.absence_proofs()
returns table (id shape.key, child shape.person, first date, last date,
	kind text, proof shape.absence_proof, until timestamptz,
	late shape.flag, papers shape.count, reason text,
	seen_by shape.person, seen_at timestamptz)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.need_right('booking-write');
	return query
	select n.id::shape.key, row(p.given, p.family)::shape.person,
	    lower(n.during), upper(n.during) - 1, k.label, n.proof,
	    n.proof_until, (n.proof = 'awaited'
		and n.proof_until <= guichet.now())::shape.flag,
	    (select count(*) from guichet.absence_document l
		where l.absence = n.id)::integer::shape.count, n.proof_reason,
	    case when s.id is not null
		then row(s.given, s.family)::shape.person end, n.proof_at
	from (select x.* from guichet.absence x
	    where x.proof = 'awaited' and x.superseded_at is null
	    union all
	    (select x.* from guichet.absence x
	    where x.proof in ('seen', 'refused') and x.superseded_at is null
	    and x.proof_at > guichet.now() - interval '31 days'
	    order by x.proof_at desc, x.id desc limit 20)) n
	join guichet.person p on p.id = n.child
	join guichet.absence_kind k on k.id = n.kind
	left join guichet.person s on s.id = n.proof_by
	order by n.proof <> 'awaited', n.proof_at desc nulls first,
	    n.proof_until, n.id;
end
$$;

reset role;
