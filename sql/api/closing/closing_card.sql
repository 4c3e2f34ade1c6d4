-- A closing and what it comes to.  One row.  activity and school null: all of
-- them.  credited: what is not billed.  told: adults who get a mail; untold:
-- those without an address.  back: bookings that would come back if it were
-- undone.  undoable: done, and a day is to come.
--
-- MU404 no such closing; MU403 without the right
set role api;

create function api.closing_card(which bigint)
returns table (id shape.key, activity text, school text, first date,
	until date, because shape.closed_because, message text,
	state shape.closing_state, made_at timestamptz, done_at timestamptz,
	done_by shape.person, undone_at timestamptz, undone_by shape.person,
	days shape.count, bookings shape.count, children shape.count,
	families shape.count, credited shape.cents, told shape.count,
	untold shape.count, back shape.count, undoable shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.closing_known(which);
	return query with h as materialized (
		select * from guichet.closing_hits(which) x
		where x.was = 'confirmed'
	), a as materialized (
		select * from guichet.closing_adults(which)
	), b as (
		select count(*) as n, count(distinct h.child) as children,
		    (select count(distinct p.payer) from h
			join guichet.booking_part p on p.booking = h.booking)
			as families,
		    coalesce(sum(h.price), 0) as credited from h
	)
	select c.id::shape.key, coalesce(v.label, g.label), s.name,
	    lower(c.during), nullif(upper(c.during) - 1, lower(c.during)),
	    c.because, nullif(c.message, ''), c.state, c.made_at, c.done_at,
	    case when d.id is not null
		then row(d.given, d.family)::shape.person end, c.undone_at,
	    case when u.id is not null
		then row(u.given, u.family)::shape.person end,
	    (select count(*) from guichet.closing_days(which) x
		where x.verdict = 'closes')::shape.count,
	    b.n::shape.count, b.children::shape.count, b.families::shape.count,
	    b.credited::shape.cents,
	    (select count(*) from a where a.email is not null)::shape.count,
	    (select count(*) from a where a.email is null)::shape.count,
	    case when c.state = 'done' then (select count(*) from h
		join guichet.booking o on o.id = h.booking
		where o.state = 'closed-by-town'
		and guichet.closing_obstacle(o) is null)
	    when c.state = 'undone' then (select count(*) from h
		where h.kept is null) end::shape.count,
	    (c.state = 'done' and upper(c.during) > guichet.today())::shape.flag
	from guichet.closing c cross join b
	left join guichet.activity v on v.code = c.activity
	left join guichet.activity_group g on g.code = c.grouped
	left join guichet.school s on s.id = c.school
	left join guichet.person d on d.id = c.done_by
	left join guichet.person u on u.id = c.undone_by
	where c.id = which;
end
$$;

reset role;
