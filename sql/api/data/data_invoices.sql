-- The invoices and credit notes of one's own home, latest first.
-- RULE: parents-privacy
set role api;

create function api.data_invoices()
returns table (number text, kind shape.invoice_kind, during daterange,
	issue_day date, due_day date, total shape.cents, settled shape.cents,
	state shape.invoice_state, choice shape.credit_choice)
stable language sql
begin atomic
	select i.number, i.kind, i.during, i.issue_day, i.due_day, i.total,
	    i.settled, i.state, i.choice
	from family.invoice i
	order by i.issue_day desc, i.id desc;
end;

reset role;
