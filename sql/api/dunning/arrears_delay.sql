-- Agrees with the home of an invoice on time to pay, or ends it (no day).  One row.
--
-- MU404 no such invoice   MU748 a day of the past, or more than two years ahead
-- MU403 without the right   MU401, MU409 see guichet.once_begin
set role api;

create function api.arrears_delay(invoice bigint, until date, reason text,
	once text)
returns table (done shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	i	guichet.invoice;
begin
	done := true;
	if guichet.once_begin(once, 'arrears_delay', concat_ws('|', $1, $2, $3))
	    is null then
		perform guichet.need_right('billing-prepare');
		select x.* into i from guichet.invoice x where x.id = $1;
		if i.id is null then
			perform guichet.refuse('MU404', 'id', 'no such invoice');
		end if;
		perform guichet.payment_delay_set(i.regie, i.payer, until,
		    reason);
		perform guichet.note('arrears-delay', 'invoice:' || i.id, reason);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
