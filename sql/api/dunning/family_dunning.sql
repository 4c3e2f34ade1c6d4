-- The overdue invoices of one's own home, with the last that was said about each,
-- and those that the treasury has.
--   delayed   until when time was agreed
-- RULE: parents-privacy
set role api;

create function api.family_dunning()
returns table (id shape.key, number text, state shape.invoice_state, regie text,
	email text, phone text, due_day date, owed shape.cents,
	step shape.dunning_step, told_on date, delayed date)
stable language sql
begin atomic
	select i.id, i.number, i.state, g.label, g.email,
	    guichet.phone_shown(g.phone), i.due_day,
	    (i.total - i.settled)::bigint, l.step, l.at::date, p.until
	from family.invoice i
	join family.regie g on g.id = i.regie
	left join lateral (select x.step, d.at from family.dunning_invoice x
	    join family.dunning d on d.id = x.dunning
	    where x.invoice = i.id order by d.at desc, d.id desc limit 1) l
	    on true
	left join family.payment_delay p on p.regie = i.regie
	where i.kind = 'invoice' and (i.state = 'titled'
	    or i.owed > 0 and i.due_day < guichet.today())
	order by i.state = 'titled', i.due_day, i.id;
end;

reset role;
