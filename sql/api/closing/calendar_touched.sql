-- The days to come that are booked and that an imported calendar makes holidays:
-- to be closed, so that the families are told.
--
-- MU404 no such import; MU403 without the right
set role api;

create function api.calendar_touched(which bigint)
returns table (day date, school text, activity text, bookings shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.calendar_known(which);
	return query select b.day, s.name, a.label, count(*)::shape.count
	from guichet.calendar_differences(which) d
	join guichet.school s on s.zone = d.zone
	join guichet.booking b on b.school = s.id and b.seat
	    and b.day >= greatest(lower(d.during), guichet.today())
	    and b.day < upper(d.during)
	join guichet.activity a on a.code = b.activity and not a.in_holidays
	where d.change <> 'removed'
	group by b.day, s.id, a.code
	order by b.day, s.rank, s.name, a.rank, a.code;
end
$$;

reset role;
