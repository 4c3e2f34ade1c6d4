-- Who I am, my contacts, my home, its address and quotient.  One row.  done is
-- the fact that a form has just changed, given back for the page to say so.
set role api;

create function api.family_home(done text)
returns table (name shape.person, email text, phone text, household text,
	address shape.address, hidden shape.flag, quotient_known shape.flag,
	quotient shape.cents, quotient_valid daterange,
	done shape.family_fact, quotient_state shape.quotient_state,
	quotient_month date, quotient_source shape.fact_source,
	quotient_seen shape.flag)
stable language sql
begin atomic
	select m.name, m.email, m.phone, h.label, a.address, a.hidden,
	    q.value is not null, q.value, q.during,
	    case when $1 in ('contact', 'address', 'quotient', 'authority',
		'name', 'birth', 'diet', 'pickup', 'emergency', 'custody')
		then $1 end::shape.family_fact,
	    coalesce(q.state, 'unknown'), q.month, q.source, q.seen
	from family.me m
	left join family.household h on true
	left join family.address a on a.household = h.id
	left join family.quotient_now q on q.household = h.id
	order by h.id limit 1;
end;

reset role;
