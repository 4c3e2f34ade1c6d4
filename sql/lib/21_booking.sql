-- What holds for every booking, whoever writes it.
set role api;

-- Seats follow the bookings, once a statement and day, so that a thousand rows
-- loaded together count like one.  The update is conditional: a hundred at once
-- for the last seat have one winner.  A seat given back is offered to who waits.
-- beyond: seats that somebody gives above the capacity, knowing it; they are
-- counted.  Refuses MU412, and MU613 on a day that is closed.
-- RULE: canteen-capacity
-- RULE: booking-over
-- RULE: canteen-closed
create or replace function guichet.seat_take(activity text, school bigint,
	day date, n bigint, beyond boolean default false)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if n > 0 then
		update guichet.day_slot d set taken = d.taken + n,
		    over = case when beyond then greatest(d.over, coalesce(
			d.taken + n - d.capacity, 0)) else d.over end
		where d.activity = seat_take.activity
		and d.school = seat_take.school and d.day = seat_take.day
		and d.because is null
		and (d.capacity is null or d.taken + n <= d.capacity or beyond);
		if not found then
			if exists (select from guichet.day_slot d
			    where d.activity = seat_take.activity
			    and d.school = seat_take.school
			    and d.day = seat_take.day
			    and d.because is not null) then
				perform guichet.refuse('MU613', null, format(
				    'closed: %s, school %s, %s', activity,
				    school, day));
			end if;
			perform guichet.refuse('MU412', null, format(
			    'no seat left: %s, school %s, %s', activity, school,
			    day));
		end if;
	elsif n < 0 then
		update guichet.day_slot d set taken = d.taken + n,
		    over = coalesce(least(d.over,
			greatest(d.taken + n - d.capacity, 0)), 0)
		where d.activity = seat_take.activity
		and d.school = seat_take.school and d.day = seat_take.day;
		perform guichet.seat_offer(activity, school, day);
	end if;
end
$$;

create or replace function guichet.seat_insert()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	r record;
begin
	for r in select b.activity, b.school, b.day, b.over, count(*) as n
	    from now_rows b where b.takes group by 1, 2, 3, 4
	    order by 1, 2, 3, 4
	loop
		perform guichet.seat_take(r.activity, r.school, r.day, r.n,
		    r.over);
	end loop;
	return null;
end
$$;

create or replace function guichet.seat_delete()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	r record;
begin
	for r in select b.activity, b.school, b.day, count(*) as n
	    from was_rows b where b.takes group by 1, 2, 3 order by 1, 2, 3
	loop
		perform guichet.seat_take(r.activity, r.school, r.day, -r.n);
	end loop;
	return null;
end
$$;

-- What a booking is for never changes (booking_step), only whether it holds a
-- seat.
create or replace function guichet.seat_update()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	r record;
begin
	for r in select b.activity, b.school, b.day, b.over, sum(b.n) as n
	    from (select n.activity, n.school, n.day, n.over, 1 as n
		from now_rows n where n.takes
		union all
		select o.activity, o.school, o.day, o.over, -1
		from was_rows o where o.takes) b
	    group by 1, 2, 3, 4 having sum(b.n) <> 0 order by 1, 2, 3, 4
	loop
		perform guichet.seat_take(r.activity, r.school, r.day, r.n,
		    r.over);
	end loop;
	return null;
end
$$;

-- Only the listed transitions; who, when and what of a booking stay.
create or replace function guichet.booking_step()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	-- Two files of one child become one, or two again (lib/83_merge.sql).
	if current_setting('app.merge', true) = 'on' then
		return new;
	end if;
	if (new.id, new.child, new.activity, new.school, new.day, new.slot,
	    new.booked_by, new.booked_at) is distinct from (old.id, old.child,
	    old.activity, old.school, old.day, old.slot, old.booked_by,
	    old.booked_at) then
		perform guichet.refuse('MU409', null,
		    format('booking %s: what was booked stays', old.id));
	end if;
	if new.state <> old.state and not exists (
	    select from guichet.transition t where t.object = 'booking'
	    and t.from_state = old.state and t.to_state = new.state) then
		perform guichet.refuse('MU409', null, format(
		    'booking %s: no step from %s to %s', old.id, old.state,
		    new.state));
	end if;
	return new;
end
$$;

create or replace function guichet.day_slot_step()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if not exists (select from guichet.transition t
	    where t.object = 'day-slot' and t.from_state = old.state
	    and t.to_state = new.state) then
		perform guichet.refuse('MU409', null, format(
		    'day %s: no step from %s to %s', old.day, old.state,
		    new.state));
	end if;
	return new;
end
$$;

reset role;

create or replace trigger booking_seat_insert
	after insert on guichet.booking
	referencing new table as now_rows
	for each statement execute function guichet.seat_insert();
create or replace trigger booking_seat_delete
	after delete on guichet.booking
	referencing old table as was_rows
	for each statement execute function guichet.seat_delete();
create or replace trigger booking_seat_update
	after update on guichet.booking
	referencing old table as was_rows new table as now_rows
	for each statement execute function guichet.seat_update();
create or replace trigger booking_step
	before update on guichet.booking
	for each row execute function guichet.booking_step();
create or replace trigger day_slot_step
	before update of state on guichet.day_slot
	for each row when (new.state <> old.state)
	execute function guichet.day_slot_step();
