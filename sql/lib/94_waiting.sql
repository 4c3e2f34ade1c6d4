-- Seats that are kept for a time, and the waiting list of a full day: who comes
-- first, to whom a freed seat goes, and how an offer ends.  Whoever gives or ends
-- a seat holds the day's row first, so that all this is exact (domain.md 3.6).
set role api;

-- --- who comes first -------------------------------------------------------------

-- What a criterion says of a wish: the larger comes first.
create function guichet.wait_value(criterion text, b guichet.booking)
returns integer
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return case criterion
	    when 'works' then b.works::integer
	    when 'sibling' then exists (
		select from guichet.household_member m
		join guichet.household_member o on o.household = m.household
		    and o.kind = 'child' and o.person <> m.person
		    and o.superseded_at is null and o.during @> b.day
		join guichet.booking s on s.child = o.person and s.day = b.day
		    and s.seat and s.school = b.school
		join guichet.activity a on a.code = s.activity
		join guichet.activity w on w.code = b.activity
		    and w.grouped = a.grouped
		where m.person = b.child and m.superseded_at is null
		and m.during @> b.day)::integer
	    when 'sector' then exists (
		select from guichet.pupil u
		join guichet.class c on c.id = u.class
		where u.child = b.child and u.superseded_at is null
		and u.during @> b.day and (c.school = b.school
		    or exists (select from guichet.activity_site s
			where s.activity = b.activity and s.school = c.school
			and s.site = b.school and s.during @> b.day)))::integer
	    when 'whole-day' then exists (
		select from guichet.booking o
		join guichet.activity a on a.code = o.activity
		join guichet.activity w on w.code = b.activity
		    and w.grouped = a.grouped and w.code <> a.code
		where o.child = b.child and o.day = b.day
		and (o.takes or o.state = 'waitlisted'))::integer
	    when 'days' then (
		select count(distinct o.day) from guichet.booking o
		join guichet.activity a on a.code = o.activity
		join guichet.activity w on w.code = b.activity
		    and w.grouped = a.grouped
		where o.child = b.child
		and o.day between guichet.monday(b.day)
		    and guichet.monday(b.day) + 6
		and (o.takes or o.state = 'waitlisted'))::integer end;
end
$$;

-- The ranking of an activity in force on that day; null: none, who asked first
-- comes first.
create function guichet.ranking_of(activity text, day date)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return (select r.id from guichet.ranking r
	    where r.activity = ranking_of.activity
	    and r.during @> ranking_of.day);
end
$$;

-- Who waits for that day, in the order of the published ranking: the first
-- criterion that differs decides, then who asked first, then the smaller number.
-- Before all comes what an agent has put first, with a reason.  key: what each
-- criterion says.
-- RULE: waiting-rank
-- RULE: waiting-first-reason
create function guichet.wait_order(activity text, school bigint, day date)
returns table (booking bigint, place bigint, key integer[])
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	rank bigint := guichet.ranking_of(activity, day);
begin
	return query
	select w.id, row_number() over (order by w.first desc, w.key desc,
	    w.booked_at, w.id), w.key
	from (select b.id, b.booked_at, b.offered_why is not null as first,
	    array(
		select guichet.wait_value(c.criterion, b)
		from guichet.ranking r,
		    unnest(r.criteria::text[]) with ordinality
		    c (criterion, n)
		where r.id = rank order by c.n) as key
	    from guichet.booking b
	    where b.activity = wait_order.activity
	    and b.school = wait_order.school and b.day = wait_order.day
	    and b.state = 'waitlisted') w
	order by 2;
end
$$;

-- --- giving ------------------------------------------------------------------------

-- Holds the day's row and answers it.
create function guichet.day_hold(activity text, school bigint, day date)
returns guichet.day_slot
volatile language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	d guichet.day_slot;
begin
	select s.* into d from guichet.day_slot s
	where s.activity = day_hold.activity and s.school = day_hold.school
	and s.day = day_hold.day for update;
	return d;
end
$$;

-- Until when a seat of that day that is asked for now is held.
create function guichet.hold_until(activity text, school bigint, day date)
returns timestamptz
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return guichet.now() + (select s.hold
	    from guichet.seats_for(activity, school, day) s);
end
$$;

-- Until when one that is offered now: never past the cut-off.
create function guichet.offer_until(d guichet.day_slot)
returns timestamptz
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return least(d.book_until, guichet.now() + (select s.answer
	    from guichet.seats_for(d.activity, d.school, d.day) s));
end
$$;

-- Confirms a seat that is kept or given; the day's row is held.  Answers why
-- not; null: done, on the terms of that adult.
create function guichet.seat_confirm(me bigint, b guichet.booking,
	d guichet.day_slot)
returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	t	record;
	reason	text := guichet.booking_obstacle(guichet.overlooked('offer'),
		    me, b.child, d);
begin
	if reason is not null then
		return reason;
	end if;
	select x.* into t from guichet.booking_terms(me, b.child, b.activity,
	    (select c.age_group from guichet.child_class(b.child, b.day) c),
	    b.day) x;
	begin
		update guichet.booking o set state = 'confirmed',
		    payer = t.payer, price = t.price, tariff = t.tariff,
		    quotient = t.quotient, custody = t.custody, basis = t.basis,
		    held_until = coalesce(o.held_until, guichet.now())
		where o.id = b.id;
	exception when unique_violation then
		return 'slot-taken';
	end;
	return null;
end
$$;

-- Gives one seat to who waits: taken at once when the family chose so, offered
-- otherwise, until the answer's time has passed and never past the cut-off.
-- Whether it was given; the day's row is held and has a seat left.
-- RULE: waiting-offer
create function guichet.seat_give(b guichet.booking, d guichet.day_slot)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if guichet.is_elsewhere(b.child, b.activity, b.day)
	    or not guichet.is_enrolled(b.child, b.activity, b.day) then
		return false;
	end if;
	if not b.auto or guichet.seat_confirm(b.booked_by, b, d) is not null
	then
		update guichet.booking o set state = 'offered',
		    held_until = guichet.offer_until(d)
		where o.id = b.id;
	end if;
	perform guichet.wait_tell(b);
	return true;
exception when unique_violation then	-- another seat at that time was kept
	return false;
end
$$;

-- Offers what is free to who waits, by rank.  Answers how many were given.
create function guichet.seat_offer(activity text, school bigint, day date)
returns integer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	d	guichet.day_slot;
	b	guichet.booking;
	given	integer := 0;
begin
	-- Nobody waits, nearly always: the day is not even read.
	if not exists (select from guichet.booking w
	    where w.activity = seat_offer.activity
	    and w.school = seat_offer.school and w.day = seat_offer.day
	    and w.state = 'waitlisted') then
		return 0;
	end if;
	d := guichet.day_hold(activity, school, day);
	if d.because is not null or d.state <> 'open'
	    or guichet.now() >= d.book_until then
		return 0;
	end if;
	for b in select w.* from guichet.wait_order(activity, school, day) o
	    join guichet.booking w on w.id = o.booking order by o.place loop
		exit when d.taken + given >= d.capacity;
		given := given + guichet.seat_give(b, d)::integer;
	end loop;
	return given;
end
$$;

-- --- ending ------------------------------------------------------------------------

-- Ends what was kept too long, and passes it on: an unconfirmed hold is released,
-- an unanswered offer expires.  The seat goes to the next, by the trigger on
-- bookings.  Answers how many ended.
-- RULE: hold-ends
create function guichet.seat_expire(activity text, school bigint, day date)
returns integer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	b	guichet.booking;
	ended	integer := 0;
begin
	if not exists (select from guichet.booking k
	    where k.activity = seat_expire.activity
	    and k.school = seat_expire.school and k.day = seat_expire.day
	    and k.state in ('held', 'offered')
	    and k.held_until <= guichet.now()) then
		return 0;
	end if;
	perform guichet.day_hold(activity, school, day);
	for b in update guichet.booking k set ended_at = guichet.now(),
	    state = case k.state when 'held' then 'released' else 'expired' end
	    where k.activity = seat_expire.activity
	    and k.school = seat_expire.school and k.day = seat_expire.day
	    and k.state in ('held', 'offered')
	    and k.held_until <= guichet.now()
	    returning k.* loop
		ended := ended + 1;
		perform guichet.wait_tell(b);
	end loop;
	return ended;
end
$$;

-- A family gives up a place on the list, an offer or a hold.
create function guichet.wait_end(me bigint, b guichet.booking)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	update guichet.booking o set state = 'released', ended_by = me,
	    ended_at = guichet.now() where o.id = b.id;
end
$$;

-- Who asked is told what has become of it.
create function guichet.wait_tell(b guichet.booking)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.mail('seat-told', p.email, p.id, b.id)
	from guichet.person p where p.id = b.booked_by and p.email is not null;
end
$$;

-- --- a wish for a seat that is kept, or waited for -------------------------------

-- A wish of a save for a day where the child waits or a seat is kept: adding
-- accepts what is kept, cancelling gives it up.  Answers as
-- guichet.booking_change; no row when it is so already.
create function guichet.kept_change(me bigint, wish guichet.wish,
	b guichet.booking)
returns table (outcome text, reason text, price bigint, until timestamptz)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if wish.change = 'cancel' then
		reason := case when guichet.custody_other(me, b.child,
		    b.activity, b.day) then 'other-parent' end;
		if reason is null then
			perform guichet.wait_end(me, b);
		end if;
		outcome := case when reason is null then 'withdrawn'
		    else 'refused' end;
	elsif b.state = 'waitlisted' then
		return;
	else
		reason := guichet.seat_confirm(me, b,
		    guichet.day_hold(b.activity, b.school, b.day));
		outcome := case when reason is null then 'done'
		    else 'refused' end;
		price := case when reason is null then (select o.price
		    from guichet.booking o where o.id = b.id) end;
	end if;
	until := b.held_until;
	return next;
end
$$;

-- Adds a wish to the list of a full day; the day's row is held.
-- RULE: waiting-one
create function guichet.wait_ask(me bigint, wish guichet.wish, school bigint,
	slot text, nonce text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	insert into guichet.booking (child, activity, school, day, slot, state,
	    booked_by, booked_at, nonce)
	values (wish.child, wish.activity, wait_ask.school, wish.day,
	    wait_ask.slot, 'waitlisted', me, guichet.now(), wait_ask.nonce);
end
$$;

-- --- what is said of it --------------------------------------------------------

-- The place of a wish of a child of mine and of how many, what the seat costs me
-- (null when another home pays), the ranking, whether it asks if we work, and
-- whether I may answer.  No row for anybody else's.
create function guichet.wait_seen(booking bigint)
returns table (place integer, total integer, price bigint, ranking bigint,
	asks_works boolean, answerable boolean)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	b	guichet.booking;
	me	record;
begin
	select m.person, m.acts into me from guichet.me m;
	select o.* into b from guichet.booking o where o.id = wait_seen.booking
	and o.child = any (guichet.my_children());
	if b.id is null then
		return;
	end if;
	select w.place, w.n into place, total from (select o.booking, o.place,
		count(*) over () as n
	    from guichet.wait_order(b.activity, b.school, b.day) o) w
	where w.booking = b.id;
	price := guichet.my_price(b.child, b.activity, (select c.age_group
	    from guichet.child_class(b.child, b.day) c), b.day);
	ranking := guichet.ranking_of(b.activity, b.day);
	asks_works := b.state = 'waitlisted' and exists (
	    select from guichet.ranking r
	    where r.id = wait_seen.ranking and 'works' = any (r.criteria));
	answerable := b.child = any (me.acts) and not guichet.custody_other(
	    me.person, b.child, b.activity, b.day);
	return next;
end
$$;

-- What each criterion says of a wish of a child of mine, or of anybody's for who
-- keeps the lists.
create function guichet.wait_values(booking bigint)
returns table (n integer, criterion text, value integer)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select c.n::integer, c.criterion,
	    guichet.wait_value(c.criterion, b)
	from guichet.booking b
	join guichet.ranking r on r.id = guichet.ranking_of(b.activity, b.day),
	    unnest(r.criteria::text[]) with ordinality c (criterion, n)
	where b.id = wait_values.booking and (b.child = any (
	    guichet.my_children()) or exists (select from guichet.me m
	    where 'canteen-list' = any (m.rights)))
	order by c.n;
end
$$;

-- A ranking that has begun is history: only its end may move, to come.
-- RULE: waiting-rank-published
create function guichet.ranking_frozen()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	past daterange := daterange(null, guichet.today(), '[]');
begin
	if lower(old.during) > guichet.today() or tg_op = 'UPDATE'
	    and (new.activity, new.vote, new.criteria, new.during * past)
	    = (old.activity, old.vote, old.criteria, old.during * past) then
		return case tg_op when 'DELETE' then old else new end;
	end if;
	raise exception using errcode = 'MU409', hint = 'conflict',
		message = 'a ranking that has begun is never edited';
end
$$;

-- More seats, or a day that is open again: they go to who waits.
create function guichet.day_slot_freed()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.seat_offer(new.activity, new.school, new.day);
	return null;
end
$$;

reset role;

create or replace trigger ranking_frozen
	before update or delete on guichet.ranking
	for each row execute function guichet.ranking_frozen();
create or replace trigger day_slot_freed
	after update of capacity, because on guichet.day_slot
	for each row when (new.because is null and (old.because is not null
	    or new.capacity is distinct from old.capacity))
	execute function guichet.day_slot_freed();
