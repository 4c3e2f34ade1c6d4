-- An absence whose proof is asked for.  One row.  open: it may still be given;
-- places: how many more files.
--
-- MU404 no such absence, or not to act for
set role api;

create function api.absence_proof_page(absence bigint)
returns table (id shape.key, name shape.person, first date, last date,
	proof shape.absence_proof, until timestamptz, reason text,
	open shape.flag, places shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query
	select n.id::shape.key, row(p.given, p.family)::shape.person,
	    lower(n.during), upper(n.during) - 1, n.proof, n.proof_until,
	    n.proof_reason, m.open::shape.flag, (3 - (select count(*)
		from guichet.absence_document l
		where l.absence = n.id))::integer::shape.count
	from guichet.absence_of_mine($1) m
	join guichet.absence n on n.id = m.id
	join guichet.person p on p.id = n.child;
	if not found then
		perform guichet.refuse_absent(format('absence %s', $1));
	end if;
end
$$;

reset role;
