-- One household as the town knows it today; moved: the number asked for is that
-- of one that was merged into it.  One row.
--
-- MU404 no such household
set role api;

create function api.family_file(id bigint)
returns table (id shape.key, household text, address shape.address,
	quotient_known shape.flag, quotient shape.cents,
	quotient_valid daterange, moved shape.flag,
	quotient_state shape.quotient_state, quotient_month date,
	quotient_source shape.fact_source, quotient_seen shape.flag,
	file_number text)
stable language sql
begin atomic
	select h.id, h.label, a.address, q.value is not null, q.value, q.during,
	    h.id <> $1, coalesce(q.state, 'unknown'), q.month, q.source, q.seen,
	    q.file_number
	from clerk.household h
	left join clerk.address a on a.household = h.id
	left join clerk.quotient q on q.household = h.id
	where h.id = (select guichet.clerk_home($1));
end;

reset role;
