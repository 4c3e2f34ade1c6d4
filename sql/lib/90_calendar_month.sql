-- The month that a calendar page shows: that of the given day, or the one of the
-- first week that the person can still change.  Its first day.
--
-- MU414 no school year within reach of that month
set role api;

create function guichet.calendar_first(month date)
returns date
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	first date := date_trunc('month', coalesce(month,
		    guichet.canteen_monday(null) + 4));
begin
	if not exists (select from guichet.school_year y where y.during
	    && daterange(first, (first + interval '1 month')::date)) then
		perform guichet.refuse('MU414', 'month',
		    format('no school year around %s', first));
	end if;
	return first;
end
$$;

reset role;
