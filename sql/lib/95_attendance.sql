-- Who was there: marks, and the lock of a day.
set role api;

-- Holds the slot while a mark is made, so that closing waits for it; the first
-- mark of a day begins its service.
--
-- MU414 no such slot      MU410 no service that day
-- MU631 a day to come     MU630 the day is locked
create function guichet.slot_serve(activity text, school bigint, day date)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	s record;
begin
	select d.state, d.because into s from guichet.day_slot d
	where d.activity = slot_serve.activity and d.school = slot_serve.school
	and d.day = slot_serve.day;
	if s.state is null then
		perform guichet.refuse('MU414', 'day', 'no such slot');
	elsif s.because is not null then
		perform guichet.refuse('MU410', 'day', 'no service');
	elsif day > guichet.today() then
		perform guichet.refuse('MU631', 'day', 'a day to come');
	end if;
	if s.state = 'open' then
		perform guichet.kitchen_freeze_day(activity, school, day);
	end if;
	if s.state in ('open', 'counting-frozen') then
		update guichet.day_slot d set state = 'serving'
		where d.activity = slot_serve.activity
		and d.school = slot_serve.school and d.day = slot_serve.day
		and d.state in ('open', 'counting-frozen');
	end if;
	select d.state into s from guichet.day_slot d
	where d.activity = slot_serve.activity and d.school = slot_serve.school
	and d.day = slot_serve.day for share;
	if s.state <> 'serving' then
		perform guichet.refuse('MU630', null, 'the day is locked');
	end if;
end
$$;

-- One mark more; the latest tap is how the day stands.  Who has a booking at
-- another site is present, not unbooked; who has none and is marked present is
-- unbooked.  waited: seconds that the tap lay on a tablet without a network; what
-- one tablet sends comes in the order of its taps.  Answers the attendance.
-- RULE: child-never-refused
-- RULE: attendance-latest-tap
create function guichet.attendance_put(child bigint, activity text,
	school bigint, day date, mark text, device bigint,
	contest bigint default null, waited integer default null)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	now	timestamptz := guichet.now();
	tapped	timestamptz := now - coalesce(waited, 0) * interval '1 second';
	me	bigint := guichet.my_person();
	booked	bigint;
	made	bigint;
begin
	select b.id into booked from guichet.booking b
	where b.child = attendance_put.child and b.day = attendance_put.day
	and b.activity = attendance_put.activity
	and b.state in ('confirmed', 'served', 'absent');
	mark := case when mark = 'unbooked' and booked is not null
	    then 'present' when mark = 'present' and booked is null
	    then 'unbooked' else mark end;
	select greatest(tapped, max(h.marked_at)) into tapped
	from guichet.attendance a
	join guichet.attendance_mark h on h.attendance = a.id
	    and h.device = attendance_put.device
	where a.child = attendance_put.child and a.day = attendance_put.day
	and a.activity = attendance_put.activity;
	insert into guichet.attendance as a (child, activity, school, day,
	    booking, mark, marked_by, marked_at, device, arrived_at, left_at)
	values (child, activity, school, day, booked, mark, me, tapped, device,
	    case when mark in ('present', 'unbooked') then tapped end,
	    case when mark = 'left' then tapped end)
	on conflict (child, day, activity) do update
	set school = excluded.school, booking = excluded.booking,
	    mark = excluded.mark, marked_by = excluded.marked_by,
	    marked_at = excluded.marked_at, device = excluded.device,
	    arrived_at = case when excluded.mark in ('present', 'unbooked',
		'left') then coalesce(a.arrived_at, excluded.arrived_at) end,
	    left_at = excluded.left_at, marks = a.marks + 1
	where a.marked_at <= excluded.marked_at
	returning a.id into made;
	-- Somebody has tapped since: this one is kept beside.
	if made is null then
		update guichet.attendance a set marks = a.marks + 1
		where a.child = attendance_put.child
		and a.day = attendance_put.day
		and a.activity = attendance_put.activity
		returning a.id into made;
	end if;
	insert into guichet.attendance_mark (attendance, mark, marked_by,
	    marked_at, device, contest, received_at)
	values (made, mark, me, tapped, device, contest,
	    case when tapped < now then now end);
	return made;
end
$$;

-- A closed or invoiced day does not change, but where a clerk corrects it (the
-- answer to a contest, a child who was not known): what was billed of it is then
-- adjusted (97_billing_credit.sql).
-- RULE: attendance-lock
create function guichet.attendance_locked()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	state text;
begin
	if current_setting('app.merge', true) = 'on' then
		return new;
	end if;
	select max(d.state) filter (where d.state in ('closed', 'invoiced'))
	into state from guichet.day_slot d
	where d.activity = new.activity and d.day = new.day
	and d.school in (new.school, case tg_op when 'UPDATE'
	    then old.school else new.school end);
	if state is not null
	    and current_setting('app.corrects', true) is distinct from 'on' then
		perform guichet.refuse('MU630', null, format('%s is %s',
		    new.day, state));
	end if;
	return new;
end
$$;

-- The absence that was declared for a day: of that activity before all.
create function guichet.absence_of(child bigint, activity text, day date)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return (select n.id from guichet.absence n
	    where n.child = absence_of.child and n.superseded_at is null
	    and n.during @> absence_of.day
	    and (n.activity is null or n.activity = absence_of.activity)
	    order by n.activity nulls last limit 1);
end
$$;

-- The children who are booked and not marked, with the absence that was declared
-- for them; without one nothing is known of their day.
create function guichet.slot_waiting(activity text, school bigint, day date)
returns table (child bigint, absence bigint)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select b.child,
	    guichet.absence_of(b.child, b.activity, b.day)
	from guichet.booking b
	where b.activity = slot_waiting.activity
	and b.school = slot_waiting.school and b.day = slot_waiting.day
	and b.state = 'confirmed' and not exists (
	    select from guichet.attendance a where a.child = b.child
	    and a.day = b.day and a.activity = b.activity
	    and a.mark <> 'expected')
	order by b.child;
end
$$;

-- The session of that digest, by its number: which tablet it was.
create function guichet.device_of(session text)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return (select s.id from guichet.session s
	    where s.digest = case when session ~ '^[0-9a-f]{64}$'
		then decode(session, 'hex') end);
end
$$;

-- --- closing and reopening ----------------------------------------------------

-- Locks the day: whoever was said to be absent is, each day comes to its line,
-- and the families are told.  Answers the closing.
--
-- MU632 children without a mark   MU630 closed already
create function guichet.slot_close(activity text, school bigint, day date,
	device bigint)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	made	bigint;
begin
	perform guichet.slot_serve(activity, school, day);
	-- Marks that are being made come first.
	perform from guichet.day_slot d where d.activity = slot_close.activity
	and d.school = slot_close.school and d.day = slot_close.day
	for no key update;
	-- RULE: attendance-closing-complete
	if exists (select from guichet.slot_waiting(activity, school, day) w
	    where w.absence is null) then
		perform guichet.refuse('MU632', null, 'children without a mark');
	end if;
	perform guichet.attendance_put(w.child, slot_close.activity,
	    slot_close.school, slot_close.day, 'absent', device)
	from guichet.slot_waiting(activity, school, day) w;
	insert into guichet.slot_closing (activity, school, day, closed_by,
	    closed_at, expected, present, absent, unbooked)
	select slot_close.activity, slot_close.school, slot_close.day,
	    guichet.my_person(), guichet.now(),
	    count(*) filter (where a.booking is not null),
	    count(*) filter (where a.booking is not null
		and a.mark <> 'absent'),
	    count(*) filter (where a.booking is not null
		and a.mark = 'absent'),
	    count(*) filter (where a.booking is null)
	from guichet.attendance a where a.activity = slot_close.activity
	and a.school = slot_close.school and a.day = slot_close.day
	and a.mark <> 'expected'
	returning id into made;
	perform guichet.line_make(a.id, made) from guichet.attendance a
	where a.activity = slot_close.activity and a.school = slot_close.school
	and a.day = slot_close.day and a.mark <> 'expected'
	order by a.id;
	update guichet.booking b set state = case a.mark when 'absent'
	    then 'absent' else 'served' end
	from guichet.attendance a where a.booking = b.id
	and a.activity = slot_close.activity and a.school = slot_close.school
	and a.day = slot_close.day and a.mark <> 'expected'
	and b.state = 'confirmed';
	update guichet.day_slot d set state = 'closed'
	where d.activity = slot_close.activity and d.school = slot_close.school
	and d.day = slot_close.day;
	perform guichet.attendance_tell(made);
	return made;
end
$$;

-- Opens a closed day again: its lines end, its bookings wait.
--
-- MU633 invoiced, or not closed
-- RULE: attendance-lock
create function guichet.slot_reopen(activity text, school bigint, day date,
	reason text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c bigint;
begin
	update guichet.day_slot d set state = 'serving'
	where d.activity = slot_reopen.activity
	and d.school = slot_reopen.school and d.day = slot_reopen.day
	and d.state = 'closed';
	if not found then
		perform guichet.refuse('MU633', null, 'not closed, or invoiced');
	end if;
	update guichet.slot_closing w set reopened_by = guichet.my_person(),
	    reopened_at = guichet.now(), reason = slot_reopen.reason
	where w.activity = slot_reopen.activity
	and w.school = slot_reopen.school and w.day = slot_reopen.day
	and w.reopened_at is null
	returning w.id into c;
	update guichet.attendance_line l set superseded_at = guichet.now()
	where l.superseded_at is null and l.attendance in (
	    select a.id from guichet.attendance a
	    where a.activity = slot_reopen.activity
	    and a.school = slot_reopen.school and a.day = slot_reopen.day);
	update guichet.booking b set state = 'confirmed'
	where b.activity = slot_reopen.activity and b.day = slot_reopen.day
	and b.state in ('served', 'absent')
	and (b.school = slot_reopen.school and not exists (
		select from guichet.attendance a where a.booking = b.id
		and a.school <> slot_reopen.school)
	    or exists (select from guichet.attendance a
		where a.booking = b.id and a.school = slot_reopen.school));
end
$$;

reset role;

create trigger attendance_locked
	before insert or update on guichet.attendance
	for each row execute function guichet.attendance_locked();
create trigger attendance_mark_append_only
	before update or delete or truncate on guichet.attendance_mark
	for each statement execute function guichet.append_only();
