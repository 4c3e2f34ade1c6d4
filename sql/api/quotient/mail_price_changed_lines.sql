-- Each change of price that a mail tells: whose days, from when, what they cost
-- before and cost now, and why.  message: its number.
-- RULE: price-changed-told
set role api;

create function api.mail_price_changed_lines(message bigint)
returns table (child text, activity text, first_day date, last_day date,
	days shape.count, old shape.cents, new shape.cents,
	cause shape.price_cause)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select p.given, a.label, l.first_day, l.last_day,
	    l.days::shape.count, l.old, l.new, l.cause
	from guichet.message m
	join guichet.price_notice_line l on l.notice = m.object
	join guichet.person p on p.id = l.child
	join guichet.activity a on a.code = l.activity
	where m.id = $1 and m.kind = 'price-changed'
	order by p.born, p.id, a.rank, l.first_day, l.id;
end
$$;

reset role;
