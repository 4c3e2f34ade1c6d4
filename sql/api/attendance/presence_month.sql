-- The month that a page of presences shows: that of the day given, or of the
-- present one.  One row; next is null in the present month.
set role api;

create function api.presence_month(month date)
returns table (first date, previous date, next date, total shape.cents)
stable language sql
begin atomic
	select w.first, (w.first - interval '1 month')::date,
	    case when w.first < w.this then (w.first + interval '1 month')::date
	    end,
	    (select sum(p.price)::bigint from family.presence p
		where p.child = any (w.children)
		and p.day between w.first
		and (w.first + interval '1 month')::date - 1 and p.mine)
	from (select date_trunc('month', coalesce(presence_month.month,
		t.today))::date as first, date_trunc('month', t.today)::date
		as this, t.children
	    from family.who t) w;
end;

reset role;
