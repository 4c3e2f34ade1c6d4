-- The day that a clerk's page shows: the given one, or today when there is
-- service, or the next day of service, or today.
set role api;

create or replace function guichet.clerk_date(day date)
returns date
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return coalesce(day, (select min(d.day) from guichet.day_slot d
	    where d.day >= guichet.today() and d.activity = 'canteen'
	    and d.because is null), guichet.today());
end
$$;

reset role;
