-- A page of invoices and credit notes, drafts too, as guichet.invoices_found finds
-- them.  rest: what is still to be paid.
--
-- MU403 without the right
set role api;

create function api.invoices(numbered text, q text, of bigint, in_state text,
	low bigint, high bigint, nth integer)
returns table (id shape.key, number text, kind shape.invoice_kind,
	household text, first date, state shape.invoice_state,
	carried shape.flag, total shape.cents, rest shape.cents,
	issue_day date, due_day date)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query select i.id::shape.key, i.number, i.kind,
	    coalesce(i.payer_name, h.label), lower(c.during), i.state,
	    i.carried::shape.flag, i.total,
	    case when i.state <> 'draft' and i.kind = 'invoice'
	    then i.total - i.settled end::shape.cents, i.issue_day, i.due_day
	from guichet.invoices_found($1, $2, $3, $4, $5, $6, $7) f
	join guichet.invoice i on i.id = f.id
	join guichet.household h on h.id = i.payer
	join guichet.campaign c on c.id = i.campaign
	order by i.campaign desc, i.number desc nulls first, i.id;
end
$$;

reset role;
