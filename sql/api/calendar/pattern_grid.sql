-- A box per day of the cycle and activity that the child is enrolled in, by day;
-- n is the day of the cycle, day that of the present one.  open: the calendar has
-- the activity on that weekday; ticked: the rule in force has it.
--
-- MU404 a child that is not theirs
set role api;

create function api.pattern_grid(kid bigint, weeks integer)
returns table (n shape.key, week shape.key, code text,
	label text, day date, open shape.flag, ticked shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	page	record;
	home	bigint;		-- the school
	at	date;		-- today, or the first day of the class to come
begin
	select * into page from api.pattern_page(kid, weeks);
	select c.school, greatest(lower(u.during), guichet.today())
	into home, at
	from guichet.pupil u join guichet.class c on c.id = u.class
	where u.child = page.child and u.superseded_at is null
	and u.during && daterange(guichet.today(), null)
	order by lower(u.during) limit 1;
	return query
	with held as (
		select a.code, a.label, a.rank, array(
		    select distinct extract(isodow from s.day)::integer
		    from guichet.day_slot s where s.activity = a.code
		    and s.school = guichet.site_of(a.code, home, at)
		    and s.day >= at) as weekdays
		from guichet.activity a
		where a.in_term and guichet.is_enrolled(page.child, a.code,
		    at)
	)
	select (w.i * 7 + d.i)::shape.key, (w.i + 1)::shape.key, h.code, h.label,
	    page.anchor + w.i * 7 + d.i - 1,
	    (d.i = any (h.weekdays))::shape.flag,
	    exists (select from guichet.booking_pattern p
		where p.child = page.child and p.activity = h.code
		and p.superseded_at is null
		and p.adult = any (guichet.my_adults())
		and p.during @> greatest(at, guichet.today())
		and guichet.pattern_holds(p.weeks, p.anchor, p.days,
		    page.anchor + w.i * 7 + d.i - 1))::shape.flag
	from generate_series(0, page.cycle::integer - 1) w (i),
	    (select distinct unnest(x.weekdays) from held x) d (i), held h
	order by w.i, d.i, h.rank, h.code;
end
$$;

reset role;
