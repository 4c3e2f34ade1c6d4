-- The next closure of the coming fortnight, for the home page; at most one row.
-- until: its last day, null when it is a single day; activity and school null:
-- all of them.
set role api;

create function api.town_notice()
returns table (day date, until date, because shape.closed_because,
	activity text, school text)
stable language sql
begin atomic
	select greatest(lower(c.during), t.today),
	    nullif(upper(c.during) - 1, greatest(lower(c.during), t.today)),
	    c.because, c.activity, c.school
	from (select guichet.today() as today) t, family.closure c
	where c.during && daterange(t.today, t.today + 14)
	order by lower(c.during), c.id limit 1;
end;

reset role;
