-- The year that a new plan would make: the one after the last that has classes,
-- from 1 September to the same day as this one's end.  No row while a plan for
-- it is open, or without any year.
--
-- MU403 without the right
set role api;

create function api.rollover_ask()
returns table (from_year text, to_year text, first date, last date)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	y	record;
begin
	perform guichet.need_right('canteen-settings');
	select x.code, x.during into y from guichet.school_year x
	where exists (select from guichet.class c where c.year = x.code)
	order by lower(x.during) desc limit 1;
	from_year := y.code;
	to_year := guichet.year_after(y.code);
	first := make_date(left(to_year, 4)::integer, 9, 1);
	last := upper(y.during) - 1 + interval '1 year';
	if to_year is not null and not exists (select from guichet.rollover r
	    where r.to_year = rollover_ask.to_year
	    and r.state not in ('undone', 'closed')) then
		return next;
	end if;
end
$$;

reset role;
