-- The mail of a campaign's invoices: who issues them, and for what month.
-- message: its number.  One row; none when no home of who reads it has one.
--
-- RULE: invoice-told-once
set role api;

create function api.mail_invoice_issued(message bigint)
returns table (regie text, month date, corrective shape.flag, email text,
	phone text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query
	select r.label, lower(c.during), (c.kind = 'corrective')::shape.flag,
	    r.email, r.phone
	from guichet.message m
	join guichet.campaign c on c.id = m.object
	join guichet.regie r on r.id = c.regie
	where m.id = mail_invoice_issued.message
	and m.kind = 'invoice-issued'
	and exists (select from api.mail_invoice_issued_list(m.id));
end
$$;

reset role;
