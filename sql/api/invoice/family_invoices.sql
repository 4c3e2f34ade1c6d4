-- The invoices and credit notes of my home, newest first.
--   during   the months it is of
--   owed     what is still to be paid; late: since before today
--   choose   a credit of which one's home has not said what becomes of it
-- RULE: parents-privacy
set role api;

create function api.family_invoices()
returns table (id shape.key, kind shape.invoice_kind, number text,
	during daterange, total shape.cents, state shape.invoice_state,
	owed shape.cents, due_day date, issue_day date, late shape.flag,
	choice shape.credit_choice, choose shape.flag)
stable language sql
begin atomic
	select i.id, i.kind, i.number, i.during, i.total, i.state,
	    case when i.owed > 0 then i.owed end, i.due_day, i.issue_day,
	    i.owed > 0 and i.due_day < w.today, i.choice, i.choose
	from family.invoice i, family.who w
	order by i.issue_day desc, i.id desc;
end;

reset role;
