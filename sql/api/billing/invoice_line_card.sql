-- A line of an invoice: the child's day, who pays it and why, by which quotient and
-- vote, what it costs.  One row.
--   first              of a correction: the line it is about, and what that was
--   becomes, adjusted  what a correction that waits makes of it, why, who said so
--
-- MU403 without the right; MU404 no such line
set role api;

create function api.invoice_line_card(which bigint)
returns table (id shape.key, invoice shape.key, number text,
	kind shape.invoice_kind, household text, child shape.key,
	name shape.person, activity text, day date, mark shape.attendance_mark,
	price shape.cents, reason shape.no_price, custody shape.custody_result,
	share text, quotient shape.cents, month date, source shape.fact_source,
	vote text, voted date, rounding shape.tariff_rounding, first shape.key,
	was shape.cents, becomes shape.cents,
	adjusted shape.adjustment_reason, note text, adjusted_by shape.person,
	adjusted_at timestamptz)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.need_right('billing-prepare');
	return query select l.id::shape.key, i.id::shape.key, i.number, i.kind,
	    coalesce(i.payer_name, h.label), l.child::shape.key,
	    row(p.given, p.family)::shape.person,
	    guichet.activity_label(l.activity, l.day), l.day, l.mark, l.price,
	    l.reason, l.custody::shape.custody_result,
	    trim_scale(l.share / 10.0)::text, l.value, q.month, q.source::shape.fact_source,
	    v.number, v.day, t.rounding::shape.tariff_rounding,
	    o.id::shape.key, o.price, w.price, coalesce(w.reason, a.reason),
	    coalesce(w.note, a.note),
	    guichet.person_named(coalesce(w.made_by, a.made_by)),
	    coalesce(w.made_at, a.made_at)
	from guichet.invoice_line l
	join guichet.invoice i on i.id = l.invoice
	join guichet.household h on h.id = i.payer
	join guichet.person p on p.id = l.child
	join guichet.tariff_version t on t.id = l.tariff
	left join guichet.council_vote v on v.id = t.vote
	left join guichet.quotient q on q.id = l.quotient
	left join guichet.invoice_line o on o.id = l.corrects
	left join guichet.adjustment a on a.id = l.adjustment
	left join guichet.adjustment w on w.line = l.id
	    and w.superseded_at is null and not exists (select
		from guichet.invoice_line x where x.adjustment = w.id)
	where l.id = which;
	if not found then
		perform guichet.refuse('MU404', 'id', 'no such line');
	end if;
end
$$;

reset role;
