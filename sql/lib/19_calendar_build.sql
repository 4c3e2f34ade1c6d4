-- Builds guichet.day_slot from the dated rules.
set role api;

create or replace function guichet.capacity_for(activity text, school bigint,
	day date)
returns integer
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select r.capacity from guichet.capacity_rule r
	where r.activity = capacity_for.activity
	and (r.school is null or r.school = capacity_for.school)
	and (r.weekdays is null
	    or extract(isodow from capacity_for.day)::integer = any (r.weekdays))
	and r.during @> capacity_for.day
	order by r.school nulls last, r.weekdays nulls last, r.id desc
	limit 1;
end;

-- What the day does when it is full, how long a seat is held or offered (without a
-- rule a quarter of an hour, a day), and from when on it may be booked: a site's
-- rule wins over the rule of all.
create or replace function guichet.seats_for(activity text, school bigint,
	day date)
returns table (waits boolean, holds boolean, hold interval, answer interval,
	opens_at timestamptz)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select coalesce(r.when_full = 'wait', false),
	    coalesce(r.to_confirm, false),
	    make_interval(mins => coalesce(r.hold_minutes, 15)),
	    make_interval(hours => coalesce(r.answer_hours, 24)), o.opens_at
	from (select) one
	left join lateral (select t.when_full, t.to_confirm,
		t.hold_minutes, t.answer_hours
	    from guichet.seat_rule t where t.activity = seats_for.activity
	    and (t.school is null or t.school = seats_for.school)
	    and t.during @> seats_for.day
	    order by t.school nulls last limit 1) r on true
	left join lateral (select t.opens_at from guichet.booking_opening t
	    where t.activity = seats_for.activity
	    and (t.school is null or t.school = seats_for.school)
	    and t.during @> seats_for.day
	    order by t.school nulls last limit 1) o on true;
end;

-- Makes or refreshes the rows of one activity at one school, both days
-- included; answers how many it looked at.  Rows whose day is frozen, served or
-- closed are history and stay.  A lowered capacity cancels nobody: what is
-- above it is counted in over.  A weekday that has no service any more loses its
-- row, unless somebody booked: then it is closed and a person decides.
create or replace function guichet.calendar_build(activity text, school bigint,
	first date, last date)
returns integer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	n	integer;
	z	text := (select s.zone from guichet.school s
			where s.id = calendar_build.school);
begin
	delete from guichet.day_slot d
	where d.activity = calendar_build.activity
	and d.school = calendar_build.school and d.day between first and last
	and d.state = 'open'
	and not coalesce(extract(isodow from d.day)::integer = any
	    (guichet.service_weekdays(d.activity, d.school, d.day)), false)
	and not exists (select from guichet.booking b
	    where b.activity = d.activity and b.school = d.school
	    and b.day = d.day);
	update guichet.day_slot d set because = 'other'
	where d.activity = calendar_build.activity
	and d.school = calendar_build.school and d.day between first and last
	and d.state = 'open' and d.because is null
	and not coalesce(extract(isodow from d.day)::integer = any
	    (guichet.service_weekdays(d.activity, d.school, d.day)), false);

	insert into guichet.day_slot as d (activity, school, day, slot, because,
	    capacity, book_until, change_until, cancel_until, waits, holds,
	    opens_at, order_at, late_until)
	select a.code, calendar_build.school, t.day, a.slot,
	    guichet.closed_because(a.code, calendar_build.school, t.day),
	    guichet.capacity_for(a.code, calendar_build.school, t.day),
	    guichet.cutoff_for(a.code, calendar_build.school, z, 'add', t.day),
	    guichet.cutoff_for(a.code, calendar_build.school, z, 'change', t.day),
	    guichet.cutoff_for(a.code, calendar_build.school, z, 'cancel', t.day),
	    k.waits, k.holds, k.opens_at,
	    -- Never before the last instant to book.
	    -- RULE: kitchen-frozen
	    case when a.meals then greatest(
		guichet.cutoff_for(a.code, calendar_build.school, z, 'add',
		    t.day),
		guichet.cutoff_for(a.code, calendar_build.school, z, 'order',
		    t.day)) end,
	    -- RULE: booking-late
	    case when l.at > guichet.cutoff_for(a.code, calendar_build.school, z,
		'add', t.day) then l.at end
	from guichet.activity a, guichet.school_year y,
	    lateral (select g.day::date from generate_series(
		greatest(lower(y.during), first)::timestamp,
		least(upper(y.during) - 1, last)::timestamp, '1 day')
		as g (day)) t,
	    lateral guichet.seats_for(a.code, calendar_build.school, t.day) k,
	    lateral guichet.cutoff_for(a.code, calendar_build.school, z, 'late',
		t.day) l (at)
	where a.code = calendar_build.activity
	and extract(isodow from t.day)::integer = any
	    (guichet.service_weekdays(a.code, calendar_build.school, t.day))
	-- What is for holidays alone has no days in term, closed or not.
	and (a.in_term or exists (select from guichet.school_holiday h
	    where h.zone = z and h.during @> t.day))
	order by t.day
	on conflict on constraint day_slot_pkey do update
	set because = excluded.because, capacity = excluded.capacity,
	    over = coalesce(greatest(d.taken - excluded.capacity, 0), 0),
	    book_until = excluded.book_until,
	    change_until = excluded.change_until,
	    cancel_until = excluded.cancel_until, waits = excluded.waits,
	    holds = excluded.holds, opens_at = excluded.opens_at,
	    order_at = excluded.order_at, late_until = excluded.late_until
	where d.state = 'open'
	and (d.because, d.capacity, d.book_until, d.change_until, d.cancel_until,
	    d.waits, d.holds, d.opens_at, d.order_at, d.late_until)
	    is distinct from (excluded.because, excluded.capacity,
	    excluded.book_until, excluded.change_until, excluded.cancel_until,
	    excluded.waits, excluded.holds, excluded.opens_at,
	    excluded.order_at, excluded.late_until);
	get diagnostics n = row_count;
	return n;
end
$$;

-- Every activity at every school.
create or replace function guichet.calendar_build_all(first date, last date)
returns integer
language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select coalesce(sum(guichet.calendar_build(a.code, s.id, first, last)),
	    0)::integer
	from guichet.activity a, guichet.school s;
end;

-- A rule has changed: refresh what was already built, from today on.  Who changes
-- many at once builds once, at the end (98_settings_apply.sql).
create or replace function guichet.calendar_refresh()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if current_setting('app.calendar', true) = 'later' then
		return null;
	end if;
	perform guichet.calendar_build(b.activity, b.school, guichet.today(),
	    b.last)
	from (select d.activity, d.school, max(d.day) as last
	    from guichet.day_slot d where d.day >= guichet.today()
	    group by 1, 2 order by 1, 2) b;
	perform guichet.pattern_later();
	return null;
end
$$;

-- A closure, made or taken away, changes its own activity and site alone: its
-- days and, where a cut-off counts school days or days of service, later ones.
create or replace function guichet.closure_refresh()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if current_setting('app.calendar', true) = 'later' then
		return null;
	end if;
	perform guichet.calendar_build(b.activity, b.school,
	    greatest(guichet.today(), b.first), b.last)
	from (select d.activity, d.school, min(lower(c.during)) as first,
		case when exists (select from guichet.cutoff_rule t
		    where t.activity = d.activity and (t.day_type in ('school',
			'service') or t.kind = 'last_school_day'))
		then max(d.day)
		else least(max(d.day), max(upper(c.during)) - 1) end as last
	    from closures c join guichet.day_slot d
	    on coalesce(c.activity = d.activity, true)
	    and coalesce(c.school = d.school, true)
	    where d.day >= guichet.today()
	    group by 1, 2 order by 1, 2) b;
	perform guichet.pattern_later();
	return null;
end
$$;

reset role;

drop trigger if exists closure_refresh on guichet.closure;
create or replace trigger closure_refresh_insert
	after insert on guichet.closure referencing new table as closures
	for each statement execute function guichet.closure_refresh();
create or replace trigger closure_refresh_delete
	after delete on guichet.closure referencing old table as closures
	for each statement execute function guichet.closure_refresh();
create or replace trigger closure_refresh_update
	after update on guichet.closure
	for each statement execute function guichet.calendar_refresh();

do $$
declare
	name text;
begin
	foreach name in array array['service_rule', 'capacity_rule',
	    'cutoff_rule', 'school_holiday', 'public_holiday',
	    'school_year', 'seat_rule',
	    'booking_opening'] loop
		execute format('create or replace trigger %I '
		    'after insert or update or delete on guichet.%I '
		    'for each statement execute function '
		    'guichet.calendar_refresh()', name || '_refresh', name);
	end loop;
end
$$;
