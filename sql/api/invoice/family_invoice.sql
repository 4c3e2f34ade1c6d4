-- One invoice or credit note of my home: what stands on top of it, who made it,
-- what has been paid.  One row.
--   before     it has days of months before its own: when there are
--   corrects   the invoice that it is about
--   credit     of a credit note: what is left of it, and choose: the
--              home may still say what becomes of it
--
-- MU404 no such invoice, of another home, or not published
-- RULE: parents-privacy
-- RULE: invoice-mentions
set role api;

create function api.family_invoice(id bigint)
returns table (invoice shape.key, kind shape.invoice_kind, number text,
	during daterange, before date, total shape.cents, state
	shape.invoice_state, settled shape.cents, owed shape.cents,
	issue_day date, due_day date, late shape.flag, payer text,
	payer_address shape.address, regie text, regie_address shape.address,
	regie_email text, regie_phone text, correct shape.key,
	correct_number text, credit shape.cents, choice shape.credit_choice,
	chosen_at timestamptz, choose shape.flag)
stable language sql
begin atomic
	select i.id, i.kind, i.number, i.during, (select min(l.day)
		from family.invoice_line l where l.invoice = i.id
		and i.kind = 'invoice' and i.corrects is null
		and l.day < lower(i.during)), i.total, i.state,
	    case when i.settled <> 0 then i.settled end,
	    case when i.kind = 'invoice' then i.owed end, i.issue_day,
	    i.due_day, i.owed > 0 and i.due_day < w.today, i.payer_name,
	    i.payer_address, r.label, r.address, r.email,
	    guichet.phone_shown(r.phone), o.id, o.number,
	    case when i.credit > 0 then i.credit end, i.choice, i.chosen_at,
	    i.choose
	from (select guichet.my_invoice(family_invoice.id) as id offset 0) m
	left join family.invoice i on i.id = m.id
	left join family.regie r on r.id = i.regie
	left join family.invoice o on o.id = i.corrects
	cross join family.who w;
end;

reset role;
