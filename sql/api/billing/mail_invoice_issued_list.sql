-- What the mail of a campaign tells of: the invoices and credit notes of the homes
-- of who reads it, without a name.  message: its number.
--   corrects   the number of the invoice that this one corrects
set role api;

create function api.mail_invoice_issued_list(message bigint)
returns table (kind shape.invoice_kind, number text, amount shape.cents,
	due_day date, corrects text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query
	select v.kind::text::shape.invoice_kind, v.number,
	    abs(v.total)::shape.cents, v.due_day, o.number
	from guichet.message m
	join guichet.household_member h on h.person = m.person
	    and h.kind = 'adult' and h.superseded_at is null
	    and h.during @> guichet.today()
	join guichet.invoice v on v.campaign = m.object
	    and v.payer = h.household and v.published_at is not null
	left join guichet.invoice o on o.id = v.corrects
	where m.id = mail_invoice_issued_list.message
	and m.kind = 'invoice-issued'
	order by v.kind desc, v.serial;
end
$$;

reset role;
