-- What a quotient changes for that home: for each activity of its children the
-- price without one, and the least with one.  message: its number.
set role api;

create function api.mail_quotient_warning_prices(message bigint)
returns table (activity text, unknown shape.cents, lowest shape.cents)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select a.label, p.unknown::shape.cents,
	    p.lowest::shape.cents
	from guichet.message m
	join guichet.quotient_warning w on w.id = m.object
	join guichet.activity a on exists (select
	    from guichet.household_member h
	    join guichet.enrolment e on e.child = h.person
		and e.state = 'active' and e.superseded_at is null
		and e.during && daterange(w.first, guichet.month_after(w.first))
	    join guichet.activity o on o.code = e.activity
	    where h.household = w.household and h.kind = 'child'
	    and h.superseded_at is null and h.during @> w.first
	    and o.grouped = a.grouped)
	cross join lateral guichet.quotient_price(a.code, w.first) p
	where m.id = $1 and m.kind = 'quotient-warning'
	order by a.rank, a.code;
end
$$;

reset role;
