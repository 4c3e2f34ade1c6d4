-- How the price of a child's days is shared between two adults, in force or to
-- come.  percent and tenth: of the first; other_percent and other_tenth: of the
-- second.
set role api;

create function api.file_shares(child bigint)
returns table (first shape.person, second shape.person, percent shape.count,
	tenth shape.key, other_percent shape.count, other_tenth shape.key,
	during daterange, source shape.fact_source, seen_on date,
	seen_by shape.person)
stable language sql
begin atomic
	select s.first, s.second, s.share / 10, nullif(s.share % 10, 0),
	    (1000 - s.share) / 10, nullif((1000 - s.share) % 10, 0), s.during,
	    s.source, s.seen_on, s.seen_by
	from clerk.custody_share s
	where s.child = $1
	order by s.during;
end;

reset role;
