-- One invoice, draft or issued, as an agent of billing reads it.  One row.
--   rest      what is still to be paid
--   corrects  the invoice that it is about
--   late      its due date is past
--
-- MU403 without the right; MU404 no such invoice
set role api;

create function api.invoice_card(which bigint)
returns table (id shape.key, number text, kind shape.invoice_kind,
	state shape.invoice_state, carried shape.flag, payer shape.key,
	household text, payer_address shape.address, regie text,
	campaign shape.key, first date, last date, total shape.cents,
	settled shape.cents, rest shape.cents, late shape.flag, issue_day date,
	due_day date, published_at timestamptz, corrects shape.key,
	corrects_number text, choice shape.credit_choice)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.need_right('billing-prepare');
	return query select i.id::shape.key, i.number, i.kind, i.state,
	    i.carried::shape.flag, i.payer::shape.key,
	    coalesce(i.payer_name, h.label), i.payer_address, r.label,
	    c.id::shape.key, lower(c.during), upper(c.during) - 1, i.total,
	    i.settled, case when i.state <> 'draft' and i.kind = 'invoice'
		then i.total - i.settled end::shape.cents,
	    (i.kind = 'invoice' and i.state in ('issued', 'part-paid')
		and i.due_day < guichet.today())::shape.flag,
	    i.issue_day, i.due_day, i.published_at, o.id::shape.key, o.number,
	    i.choice
	from guichet.invoice i
	join guichet.household h on h.id = i.payer
	join guichet.regie r on r.id = i.regie
	join guichet.campaign c on c.id = i.campaign
	left join guichet.invoice o on o.id = i.corrects
	where i.id = which;
	if not found then
		perform guichet.refuse('MU404', 'id', 'no such invoice');
	end if;
end
$$;

reset role;
