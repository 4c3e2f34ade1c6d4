-- What came after an invoice and corrects it: credit notes, complements.
--
-- MU404 no such invoice, of another home, or not published
-- RULE: parents-privacy
set role api;

create function api.family_invoice_corrections(id bigint)
returns table (invoice shape.key, kind shape.invoice_kind, number text,
	issue_day date, total shape.cents)
stable language sql
begin atomic
	select i.id, i.kind, i.number, i.issue_day, i.total
	from (select guichet.my_invoice(family_invoice_corrections.id) as id offset 0) m
	join family.invoice i on i.corrects = m.id
	order by i.issue_day, i.id;
end;

reset role;
