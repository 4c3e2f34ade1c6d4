-- A reminder, or a meeting that is offered: the step, what is still open now, and
-- where to ask.  message: its number.  One row; none when all is paid, or when its
-- invoices have left the house.
-- RULE: canteen-debt
set role api;

create function api.mail_dunning(message bigint)
returns table (step shape.dunning_step, regie text, email text, phone text,
	owed shape.cents)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select d.step, g.label, g.email,
	    guichet.phone_shown(g.phone),
	    sum(i.total - i.settled)::bigint::shape.cents
	from guichet.message m
	join guichet.dunning d on d.id = m.object
	    and m.kind = 'dunning-' || d.step
	join guichet.regie g on g.id = d.regie
	join guichet.dunning_invoice x on x.dunning = d.id
	join guichet.invoice i on i.id = x.invoice
	    and i.state in ('issued', 'part-paid') and i.total > i.settled
	where m.id = $1
	group by d.step, g.label, g.email, g.phone;
end
$$;

reset role;
