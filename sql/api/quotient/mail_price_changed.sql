-- The mail to a home whose booked days cost otherwise: how many of them.
-- message: its number.
set role api;

create function api.mail_price_changed(message bigint)
returns table (days shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select sum(l.days)::integer::shape.count
	from guichet.message m
	join guichet.price_notice_line l on l.notice = m.object
	where m.id = $1 and m.kind = 'price-changed'
	having count(*) > 0;
end
$$;

reset role;
