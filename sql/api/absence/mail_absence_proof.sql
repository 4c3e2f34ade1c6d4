-- The mail about the proof of an absence: it is due soon, or was refused.
-- message: its number.  One row; none when that holds no more.
set role api;

create function api.mail_absence_proof(message bigint)
returns table (child text, first date, last date, proof shape.absence_proof,
	until timestamptz, reason text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select p.given, lower(n.during), upper(n.during) - 1,
	    n.proof, n.proof_until, n.proof_reason
	from guichet.message m
	join guichet.absence n on n.id = m.object and n.superseded_at is null
	    and n.proof in ('awaited', 'refused')
	join guichet.person p on p.id = n.child
	where m.id = $1 and m.kind = 'absence-proof';
end
$$;

reset role;
