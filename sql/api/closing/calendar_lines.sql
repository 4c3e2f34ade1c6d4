-- What an imported calendar changes, or changed.  back: the day of the return.
--
-- MU404 no such import; MU403 without the right
set role api;

create function api.calendar_lines(which bigint)
returns table (zone text, name text, first date, back date, was_first date,
	was_back date, change shape.calendar_change)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.calendar_known(which);
	return query select d.zone, d.name, lower(d.during), upper(d.during),
	    lower(d.was), upper(d.was), d.change::shape.calendar_change
	from guichet.calendar_differences(which) d
	order by d.zone, d.during;
end
$$;

reset role;
