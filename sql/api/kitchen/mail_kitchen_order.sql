-- The mail of a freeze: when it was made and from which day to which.  message:
-- its number.  One row; none when nothing of it is this recipient's any more.
set role api;

create function api.mail_kitchen_order(message bigint)
returns table (at timestamptz, first date, last date, meals shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select f.at, min(o.day), max(o.day),
	    sum(o.meals)::integer::shape.count
	from guichet.message m
	join guichet.kitchen_freeze f on f.id = m.object
	join guichet.kitchen_told t on t.frozen = f.id and t.email = m.recipient
	join guichet.kitchen_order o on o.number = t.number
	where m.id = message and m.kind = 'kitchen-order'
	group by f.at;
end
$$;

reset role;
