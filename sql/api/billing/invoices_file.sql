-- The invoices and credit notes of a campaign, for a file.  Nothing without the
-- right.
set role api;

create function api.invoices_file(campaign bigint)
returns table (invoice_number text, invoice_kind shape.invoice_kind,
	household text, regie text, issue_day date, due_day date,
	invoice_state shape.invoice_state, line_count shape.count,
	invoice_total shape.cents, settled shape.cents, owed shape.cents)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('billing-prepare');
	return query select i.number, i.kind, h.label, g.label, i.issue_day,
	    i.due_day, i.state, i.lines::shape.count, i.total, i.settled,
	    case when i.state in ('issued', 'part-paid')
		then i.total - i.settled else 0 end::bigint::shape.cents
	from guichet.invoice i
	join guichet.household h on h.id = i.payer
	join guichet.regie g on g.id = i.regie
	where i.campaign = $1
	order by i.kind, i.year, i.serial, h.label, i.id;
end
$$;

reset role;
