-- The lines of a campaign's invoices, for a file: a child's day, its price, and
-- the quotient and tariff that made it.  Nothing without the right.
set role api;

create function api.invoice_lines_file(campaign bigint)
returns table (invoice_number text, household text, child shape.person,
	activity text, day date, attendance shape.attendance_mark,
	quotient shape.cents, tariff_vote text, late_booking shape.flag,
	line_price shape.cents)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('billing-prepare');
	return query select i.number, h.label,
	    row(p.given, p.family)::shape.person, a.label, l.day, l.mark,
	    l.value, v.number, l.late::shape.flag, l.price
	from guichet.invoice i
	join guichet.invoice_line l on l.invoice = i.id
	join guichet.household h on h.id = i.payer
	join guichet.person p on p.id = l.child
	join guichet.activity a on a.code = l.activity
	join guichet.tariff_version t on t.id = l.tariff
	left join guichet.council_vote v on v.id = t.vote
	where i.campaign = $1
	order by i.kind, i.year, i.serial, i.id, l.n;
end
$$;

reset role;
