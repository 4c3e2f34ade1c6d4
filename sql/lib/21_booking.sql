-- What holds for every booking, whoever writes it.
set role api;

-- Seats follow the bookings: one conditional update, so that a hundred at once
-- for the last seat have one winner.  Refuses MU412.
-- RULE: canteen-capacity
create or replace function guichet.seat_count()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	had	boolean := tg_op <> 'INSERT' and old.seat;
	has	boolean := tg_op <> 'DELETE' and new.seat;
begin
	if had and not has then
		update guichet.day_slot d set taken = d.taken - 1,
		    over = coalesce(least(d.over,
			greatest(d.taken - 1 - d.capacity, 0)), 0)
		where d.activity = old.activity and d.school = old.school
		and d.day = old.day;
	elsif has and not had then
		update guichet.day_slot d set taken = d.taken + 1
		where d.activity = new.activity and d.school = new.school
		and d.day = new.day
		and (d.capacity is null or d.taken < d.capacity);
		if not found then
			perform guichet.refuse('MU412', null, format(
			    'no seat left: %s, school %s, %s', new.activity,
			    new.school, new.day));
		end if;
	end if;
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

create or replace trigger booking_seat
	after insert or delete or update of state on guichet.booking
	for each row execute function guichet.seat_count();
create or replace trigger booking_step
	before update on guichet.booking
	for each row execute function guichet.booking_step();
create or replace trigger day_slot_step
	before update of state on guichet.day_slot
	for each row when (new.state <> old.state)
	execute function guichet.day_slot_step();
