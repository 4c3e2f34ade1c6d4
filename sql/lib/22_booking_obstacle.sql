-- Why a day is not booked: one order for everybody, and what each may overlook.
set role api;

-- The first thing that stands in the way of a booking on that day; null: nothing
-- does.  What no time would have changed comes first, then the time, then the
-- child, then the seats; the last three do not refuse: they say how it is booked.
--   no-day        the calendar has no such day
--   closed        the activity does not take place
--   not-enrolled  the child may not come
--   not-open      before bookings open
--   late          past its cut-off, or the kitchen's count is frozen
--   past          a day that is over
--   serving       children are there
--   locked        the day is closed by its site
--   slot-taken    the child is elsewhere at that time
--   by-hand       somebody has cancelled it, which a usual week respects
--   full          no seat, and no list
--   other-parent  it is the other parent's day
--   surcharge     past its cut-off, and still booked, at a price
--   wait          no seat, but a list
--   to-confirm    the seat is held until the family confirms it
-- overlooked: guichet.overlooked.
-- RULE: canteen-closed
-- RULE: opening-date
-- RULE: canteen-cutoff
-- RULE: booking-obstacle
create function guichet.obstacle(overlooked text[], now timestamptz,
	d guichet.day_slot, enrolled boolean, elsewhere boolean, other boolean,
	by_hand boolean default false)
returns text
stable parallel safe language sql
return case
	when (d).day is null then 'no-day'
	when 'closed' <> all (overlooked) and (d).because is not null
	then 'closed'
	when not enrolled then 'not-enrolled'
	when 'not-open' <> all (overlooked) and now < (d).opens_at
	then 'not-open'
	when 'late' <> all (overlooked) and (now >= (d).book_until
	    or (d).state <> 'open') and (now < (d).late_until
		and (d).state in ('open', 'counting-frozen')) is not true
	then 'late'
	when (now at time zone 'Europe/Paris')::date > (d).day then 'past'
	when 'serving' <> all (overlooked) and (d).state = 'serving'
	then 'serving'
	when (d).state in ('closed', 'invoiced') then 'locked'
	when elsewhere then 'slot-taken'
	when by_hand then 'by-hand'
	when 'full' <> all (overlooked) and (d).taken >= (d).capacity
	    and not ((d).waits and now < (d).book_until) then 'full'
	when 'other-parent' <> all (overlooked) and other then 'other-parent'
	when 'surcharge' <> all (overlooked) and (now >= (d).book_until
	    or (d).state <> 'open') then 'surcharge'
	when 'wait' <> all (overlooked) and (d).taken >= (d).capacity
	then 'wait'
	when 'to-confirm' <> all (overlooked) and (d).holds
	then 'to-confirm' end;

-- The first thing that stands in the way of giving back what is booked on that day;
-- null: nothing does.  The kitchen's count may be frozen: a difference then.
-- RULE: kitchen-difference
create function guichet.cancel_obstacle(now timestamptz, d guichet.day_slot,
	other boolean)
returns text
stable parallel safe language sql
return case when (d).because is not null then 'closed'
    when now >= (d).cancel_until
	or (d).state not in ('open', 'counting-frozen') then 'late'
    when other then 'other-parent' end;

-- What the pages of a family call such a day.  booked: it has a seat, kept: the
-- state of any row it has there, changeable: a seat it may give back, suggested: by
-- me to the other parent.
create function guichet.day_state(obstacle text, booked boolean, kept text,
	changeable boolean, suggested boolean)
returns text
immutable parallel safe language sql
return case when obstacle = 'closed' then 'closed'
    when booked then case when changeable then 'booked' else 'locked' end
    when obstacle = 'not-open' then 'not-yet'
    when obstacle in ('not-enrolled', 'late') then obstacle
    when kept = 'waitlisted' then 'waiting'
    when kept is not null then kept
    when obstacle in ('full', 'wait') then 'full'
    when obstacle = 'other-parent' then case when suggested then 'suggested'
	else 'other-parent' end
    else 'free' end;

-- What somebody may overlook; said: what they must have said to do so.
--   family     books by hand
--   pattern    books by a usual week, with nobody there
--   offer      takes the seat that it was given
--   reopening  brings back what a closing had ended
--   town       books for a family
-- RULE: booking-bypass
-- RULE: booking-over
create function guichet.overlooked(actor text, said text[] default '{}')
returns text[]
stable language sql
set search_path = pg_catalog, pg_temp
return array(select o.obstacle
    from (values
	('family', 'surcharge', null),
	('offer', 'not-open', null), ('offer', 'full', null),
	('offer', 'wait', null), ('offer', 'to-confirm', null),
	('reopening', 'closed', null), ('reopening', 'not-open', null),
	('reopening', 'late', null), ('reopening', 'surcharge', null),
	('reopening', 'serving', null), ('reopening', 'other-parent', null),
	('reopening', 'full', 'over'), ('reopening', 'wait', 'over'),
	('reopening', 'to-confirm', null),
	('town', 'not-open', null), ('town', 'other-parent', null),
	('town', 'to-confirm', null), ('town', 'late', 'reason'),
	('town', 'surcharge', 'reason'), ('town', 'full', 'over'),
	('town', 'wait', 'over')) o (actor, obstacle, unless)
    where o.actor = overlooked.actor
    and (o.unless is null or o.unless = any (said)));

-- The rule of the town or of the law behind it, as a refusal keeps it.
create function guichet.obstacle_rule(obstacle text)
returns text
immutable parallel safe language sql
return case obstacle when 'late' then 'canteen-cutoff'
    when 'full' then 'canteen-capacity' when 'closed' then 'canteen-closed'
    when 'not-enrolled' then 'canteen-enrolled'
    when 'slot-taken' then 'canteen-one-booking'
    when 'other-parent' then 'custody-booking'
    when 'to-confirm' then 'hold-ends' else 'canteen-calendar' end;

-- The same of one day of a child, for that adult; d is its row, null when there
-- is none.
create function guichet.booking_obstacle(overlooked text[], adult bigint,
	child bigint, d guichet.day_slot)
returns text
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	now timestamptz := guichet.now();
begin
	return guichet.obstacle(overlooked, now, d,
	    guichet.is_enrolled(child, d.activity, d.day),
	    guichet.is_elsewhere(child, d.activity, d.day),
	    guichet.custody_other(adult, child, d.activity, d.day));
end
$$;

reset role;
