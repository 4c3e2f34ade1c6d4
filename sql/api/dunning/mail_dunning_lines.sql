-- The invoices that a reminder is about, with what is open of each.  message: its
-- number.
set role api;

create function api.mail_dunning_lines(message bigint)
returns table (number text, due_day date, owed shape.cents)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select i.number, i.due_day,
	    (i.total - i.settled)::bigint::shape.cents
	from guichet.message m
	join guichet.dunning d on d.id = m.object
	    and m.kind = 'dunning-' || d.step
	join guichet.dunning_invoice x on x.dunning = d.id
	join guichet.invoice i on i.id = x.invoice
	    and i.state in ('issued', 'part-paid') and i.total > i.settled
	where m.id = $1
	order by i.due_day, i.id;
end
$$;

reset role;
