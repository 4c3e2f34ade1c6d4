-- What came after an invoice and corrects it: credit notes, complements.
-- RULE: parents-privacy
set role api;

create function api.family_invoice_corrections(id bigint)
returns table (invoice shape.key, kind shape.invoice_kind, number text,
	issue_day date, total shape.cents)
stable language sql
begin atomic
	select i.id, i.kind, i.number, i.issue_day, i.total
	from family.invoice i
	where i.corrects = family_invoice_corrections.id
	order by i.issue_day, i.id;
end;

reset role;
