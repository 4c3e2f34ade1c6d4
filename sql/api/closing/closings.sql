-- The closings: those to come first, then the past ones, latest first, a year
-- back.  id null: it came with the calendar.  activity and school null: all.
--
-- MU403 without the right
set role api;

create function api.closings()
returns table (id shape.key, first date, until date,
	because shape.closed_because, activity text, school text,
	state shape.closing_state, past shape.flag, bookings shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.need_right('canteen-settings');
	return query select x.id::shape.key, lower(x.during),
	    nullif(upper(x.during) - 1, lower(x.during)),
	    x.because::shape.closed_because,
	    coalesce(a.label, g.label), s.name,
	    x.state::shape.closing_state,
	    (upper(x.during) <= guichet.today())::shape.flag,
	    case when x.id is not null then (select count(*)
		from guichet.closing_booking k where k.closing = x.id
		and k.was = 'confirmed')
		end::shape.count
	from (
	    select c.id, c.during, c.because, c.activity, c.grouped, c.school,
		c.state
	    from guichet.closing c
	    union all
	    select null, c.during, c.because, c.activity, null, c.school,
		'done'
	    from guichet.closure c where c.closing is null) x
	left join guichet.activity a on a.code = x.activity
	left join guichet.activity_group g on g.code = x.grouped
	left join guichet.school s on s.id = x.school
	where upper(x.during) > guichet.today() - 366
	order by upper(x.during) <= guichet.today(),
	    case when upper(x.during) > guichet.today()
		then lower(x.during) end, lower(x.during) desc, x.id;
end
$$;

reset role;
