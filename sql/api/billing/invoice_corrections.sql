-- The credit notes and complements of an invoice, drafts too.
--
-- MU403 without the right
set role api;

create function api.invoice_corrections(which bigint)
returns table (id shape.key, number text, kind shape.invoice_kind,
	state shape.invoice_state, total shape.cents, issue_day date)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.need_right('billing-prepare');
	return query select i.id::shape.key, i.number, i.kind, i.state, i.total,
	    i.issue_day
	from guichet.invoice i where i.corrects = which
	order by i.id;
end
$$;

reset role;
