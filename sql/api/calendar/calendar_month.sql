-- The month shown, and where one can go from it.  One row.  month null: the first
-- in which something can still change; child: the one whose days are shown alone,
-- null for all.  previous and next are null beyond the known school years.  cost:
-- what my children's days of that month cost my home.
--
-- MU414 no calendar for that month
set role api;

create function api.calendar_month(month date, child bigint)
returns table (first date, last date, previous date, next date,
	alone shape.key, cost shape.cents)
stable language sql
begin atomic
	with w as materialized (
		select m.first, (m.first + interval '1 month')::date as beyond,
		    (m.first - interval '1 month')::date as before
		from (select guichet.calendar_first(month) as first offset 0) m
	)
	select w.first, w.beyond - 1,
	    case when exists (select from family.school_year y where y.during
		&& daterange(w.before, w.first)) then w.before end,
	    case when exists (select from family.school_year y where y.during
		&& daterange(w.beyond, (w.beyond + interval '1 month')::date))
		then w.beyond end,
	    calendar_month.child,
	    (select coalesce(sum(b.price), 0)::bigint from family.booking b
		where b.day >= w.first and b.day < w.beyond)
	from w;
end;

reset role;
