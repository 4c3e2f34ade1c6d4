-- One line of an invoice: the child's day, who pays it and why, its quotient when
-- it is one's own, the vote, its price.  One row.
--   other        the quotient that counts is another home's
--   first        of a correction: the line it is about, what that was, what the
--                day comes to now, and why
--   contest …    of that day, with its answer; due: by when one is meant to come
--   open         it may be contested
--
-- MU404 no such line, of another home, or not published
-- RULE: price-explained
-- RULE: parents-privacy
set role api;

create function api.family_invoice_line(line bigint)
returns table (id shape.key, invoice shape.key, kind shape.invoice_kind,
	number text, name shape.person, activity text, day date,
	mark shape.attendance_mark, price shape.cents, reason shape.no_price,
	custody shape.custody_result, quotient shape.cents, month date,
	source shape.fact_source, other shape.flag, vote text, voted date,
	rounding shape.tariff_rounding, first shape.key, was shape.cents,
	becomes shape.cents, adjusted shape.adjustment_reason,
	contest shape.contest_state, body text, answer text, due date,
	answered_at timestamptz, open shape.flag)
stable language sql
begin atomic
	select l.id, i.id, i.kind, i.number, l.name,
	    guichet.activity_label(l.activity, l.day), l.day, l.mark, l.price,
	    l.reason, l.custody, l.value, q.month, q.source, not l.own, t.vote,
	    t.voted, t.rounding, l.corrects,
	    l.adjusted_price - l.price, l.adjusted_price, l.adjusted,
	    c.state, c.body, c.answer,
	    case when c.state = 'opened' then c.due end, c.answered_at,
	    l.open and c.state is null
	from (select guichet.my_invoice_line(family_invoice_line.line) as id
	    offset 0) m
	left join family.invoice_line l on l.id = m.id
	left join family.invoice i on i.id = l.invoice
	left join family.quotient q on q.id = l.quotient
	left join family.tariff t on t.id = l.tariff
	left join lateral (select x.* from family.contest x
	    where x.attendance = l.attendance order by x.id desc limit 1) c on true;
end;

reset role;
