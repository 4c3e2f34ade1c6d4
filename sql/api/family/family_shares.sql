-- What of the price of my child's days I pay, per cent, where it is shared; in force
-- or to come.
set role api;

create function api.family_shares(child bigint)
returns table (percent shape.count, tenth shape.key, during daterange,
	source shape.fact_source, seen_on date)
stable language sql
begin atomic
	select x.share / 10, nullif(x.share % 10, 0), s.during, s.source,
	    s.seen_on
	from family.custody_share s
	cross join lateral (select case when s.mine then s.share
	    else 1000 - s.share end as share) x
	where s.child = $1
	order by s.during;
end;

reset role;
