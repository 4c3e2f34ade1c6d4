-- What the town books or cancels for a family, past a cut-off with a reason that
-- the family reads, above the capacity when the agent says so.
set role api;

-- The adult of that home for whom the child is booked: one who may act for it.
create or replace function guichet.home_guardian(household bigint, child bigint)
returns bigint
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select min(l.adult) from guichet.parent_link l
	join guichet.household_member m on m.person = l.adult
	    and m.kind = 'adult' and m.superseded_at is null
	    and m.during @> guichet.today()
	where l.child = home_guardian.child and l.superseded_at is null
	and l.authority = 'full' and l.during @> guichet.today()
	and m.household = home_guardian.household;
end;

-- Books.  The caller holds the day's row.  MU613 the day is closed, MU619 nobody
-- can book it, MU617 past its cut-off without a reason, MU618 full.
-- RULE: booking-bypass
-- RULE: booking-over
create or replace function guichet.town_add(adult bigint, wish guichet.wish,
	reason text, beyond boolean, nonce text)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	now	timestamptz := guichet.now();
	c	record;		-- the child's class, and its site
	s	guichet.day_slot;
	said	text[] := array_remove(array[
		    case when reason is not null then 'reason' end,
		    case when beyond then 'over' end], null);
	why	text;
	made	bigint;
begin
	select k.age_group, guichet.site_of(wish.activity, k.school, wish.day)
	    as school into c
	from guichet.child_class(wish.child, wish.day) k;
	select d.* into s from guichet.day_slot d
	where d.activity = wish.activity and d.school = c.school
	and d.day = wish.day;
	why := guichet.booking_obstacle(guichet.overlooked('town', said), adult,
	    wish.child, s);
	if why = 'closed' then
		perform guichet.refuse('MU613', 'day', s.because);
	elsif why in ('late', 'surcharge') then
		perform guichet.refuse('MU617', 'reason', 'past its cut-off');
	elsif why in ('full', 'wait') then
		perform guichet.refuse('MU618', 'over',
		    format('%s of %s', s.taken, s.capacity));
	elsif why is not null then
		perform guichet.refuse('MU619', 'day', format('%s: %s', wish,
		    why));
	end if;
	insert into guichet.booking (child, activity, school, day, slot, payer,
	    price, tariff, quotient, custody, basis, booked_by, booked_at, nonce,
	    entered_by, bypass, over)
	select wish.child, wish.activity, s.school, wish.day, s.slot, t.payer,
	    t.price, t.tariff, t.quotient, t.custody, t.basis, adult, now, nonce,
	    guichet.my_person(),
	    case when now >= s.book_until or s.state <> 'open' then reason end,
	    coalesce(s.taken >= s.capacity, false)
	from guichet.booking_terms(adult, wish.child, wish.activity,
	    c.age_group, wish.day) t
	returning id into made;
	perform guichet.suggestion_end(null, wish, 'confirmed');
	return made;
end
$$;

-- Cancels; null when nothing is booked.  What is cancelled past its cut-off with
-- a reason is not billed.
-- RULE: booking-bypass
create or replace function guichet.town_cancel(wish guichet.wish, reason text)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	b	guichet.booking;
	s	guichet.day_slot;
	late	boolean;
begin
	select x.* into b from guichet.booking x
	where x.child = wish.child and x.activity = wish.activity
	and x.day = wish.day and x.takes;
	if b.id is null then
		return null;
	end if;
	select d.* into s from guichet.day_slot d where d.activity = b.activity
	and d.school = b.school and d.day = b.day;
	if s.state not in ('open', 'counting-frozen')
	    or b.state <> 'confirmed' then
		perform guichet.refuse('MU619', 'day', format('%s %s', s.state,
		    b.state));
	end if;
	late := guichet.now() >= s.cancel_until or s.state <> 'open';
	if late and reason is null then
		perform guichet.refuse('MU617', 'reason', 'past its cut-off');
	end if;
	update guichet.booking x set state = 'cancelled-in-time',
	    ended_by = guichet.my_person(), ended_at = guichet.now(),
	    ended_bypass = case when late then reason end
	where x.id = b.id;
	return b.id;
end
$$;

reset role;
