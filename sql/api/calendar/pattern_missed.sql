-- Days that a rule of mine wants for that child and that are not booked, with the
-- reason, by day; holidays of the school and of everybody left out.
--
-- MU404 a child that is not theirs
set role api;

create function api.pattern_missed(kid bigint)
returns table (day date, activity text, reason shape.refusal)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query
	select d.day, a.label, coalesce(nullif(d.reason, 'wait'),
	    'full')::shape.refusal
	from guichet.activity a, lateral guichet.pattern_days(
	    array[guichet.pattern_child(kid)], a.code,
	    daterange(guichet.today(), null)) d
	where d.adult = any (guichet.my_adults())
	and exists (select from guichet.booking_pattern p
	    where p.child = guichet.pattern_child(kid) and p.activity = a.code)
	and d.because is distinct from 'school-holiday'
	and d.because is distinct from 'public-holiday'
	order by d.day, a.rank;
end
$$;

reset role;
