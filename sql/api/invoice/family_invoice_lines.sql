-- The lines of an invoice, by child, activity and day.  sum: of that child and
-- activity, at their last row.
--   why        its price explains itself
--   contest    what became of a contest of that day; open: it may be contested
--   adjusted   of a correction: why; was: the day's price before it
-- RULE: parents-privacy
set role api;

create function api.family_invoice_lines(id bigint)
returns table (line shape.key, pupil shape.key, name shape.person,
	code text, activity text, day date, mark shape.attendance_mark,
	price shape.cents, reason shape.no_price, share text,
	rule shape.surcharge_kind, adjusted shape.adjustment_reason,
	contest shape.contest_state, open shape.flag, sum shape.cents)
stable language sql
begin atomic
	select l.id, l.of_child, l.name, l.activity,
	    guichet.activity_label(l.activity, l.day), l.day, l.mark, l.price,
	    l.reason, (l.share / 10.0)::numeric(4, 1)::text, s.kind,
	    l.adjusted, c.state, l.open and c.state is null,
	    case when row_number() over (partition by l.of_child, l.activity
		order by l.day desc, l.id desc) = 1
	    then sum(l.price) over (partition by l.of_child, l.activity)
		::bigint end
	from family.invoice_line l
	join family.activity a on a.code = l.activity
	left join family.surcharge s on s.id = l.surcharge
	left join lateral (select x.state from family.contest x
	    where x.attendance = l.attendance order by x.id desc limit 1) c on true
	where l.invoice = family_invoice_lines.id
	order by l.born, l.of_child, a.rank, a.label, l.day, l.id;
end;

reset role;
