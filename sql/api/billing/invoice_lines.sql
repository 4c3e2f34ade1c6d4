-- The lines of an invoice, by child and day.  share: percent of a day that two
-- homes pay; becomes, adjusted: what a correction that waits makes of it, and why.
--
-- MU403 without the right
set role api;

create function api.invoice_lines(which bigint)
returns table (id shape.key, child shape.key, name shape.person, activity text,
	day date, mark shape.attendance_mark, price shape.cents,
	reason shape.no_price, share text, late shape.flag, becomes shape.cents,
	adjusted shape.adjustment_reason)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.need_right('billing-prepare');
	return query select l.id::shape.key, l.child::shape.key,
	    row(p.given, p.family)::shape.person,
	    guichet.activity_label(l.activity, l.day), l.day, l.mark, l.price,
	    l.reason, trim_scale(l.share / 10.0)::text, l.late::shape.flag,
	    a.price, coalesce(a.reason, b.reason)
	from guichet.invoice_line l
	join guichet.person p on p.id = l.child
	left join guichet.adjustment a on a.line = l.id
	    and a.superseded_at is null and not exists (select
		from guichet.invoice_line x where x.adjustment = a.id)
	left join guichet.adjustment b on b.id = l.adjustment
	where l.invoice = which
	order by p.born, p.id, l.day, l.activity, l.id;
end
$$;

reset role;
