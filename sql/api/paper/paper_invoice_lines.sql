-- The lines of the invoice on paper, by child, activity and day; sum: of that child
-- and activity, at their last row.
set role api;

create function api.paper_invoice_lines(job bigint)
returns table (pupil shape.key, name shape.person, code text, activity text,
	day date, mark shape.attendance_mark, price shape.cents,
	reason shape.no_price, share text, rule shape.surcharge_kind,
	adjusted shape.adjustment_reason, sum shape.cents)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select l.child, row(k.given, k.family)::shape.person, l.activity,
	    guichet.activity_label(l.activity, l.day), l.day, l.mark, l.price,
	    l.reason, (l.share / 10.0)::numeric(4, 1)::text, s.kind, j.reason,
	    case when row_number() over (partition by l.child, l.activity
		order by l.day desc, l.id desc) = 1
	    then sum(l.price) over (partition by l.child, l.activity)::bigint
	    end
	from guichet.paper_of(paper_invoice_lines.job) p
	join guichet.invoice_line l on l.invoice = p.invoice
	join guichet.person k on k.id = l.child
	join guichet.activity a on a.code = l.activity
	left join guichet.surcharge s on s.id = l.surcharge
	left join guichet.adjustment j on j.id = l.adjustment
	order by k.born, l.child, a.rank, a.label, l.day, l.id;
end;

reset role;
