-- One wish of a save: book, or cancel.  Answers one line: done or refused, the
-- reason, what one's own home pays of it, and the cut-off that applied; no row
-- when it is so already.
-- On the other parent's day booking only suggests, and unticking withdraws what
-- one has suggested.  A full day that keeps a list takes the wish on it: waiting.
-- Where a family confirms, the seat is held.  The caller holds the day's row.  A
-- refusal keeps what it was decided on.
set role api;

create or replace function guichet.booking_change(me bigint, wish guichet.wish,
	nonce text)
returns table (outcome text, reason text, price bigint, until timestamptz)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	now	timestamptz := guichet.now();
	c	record;		-- the child's class, and its site
	s	guichet.day_slot;
	was	guichet.booking;
	t	record;		-- terms
begin
	select k.age_group, guichet.site_of(wish.activity, k.school, wish.day)
	    as school into c
	from guichet.child_class(wish.child, wish.day) k;
	select d.* into s from guichet.day_slot d
	where d.activity = wish.activity and d.school = c.school
	and d.day = wish.day;
	select b.* into was from guichet.booking b
	where b.child = wish.child and b.day = wish.day
	and b.activity = wish.activity and (b.takes or b.state = 'waitlisted');
	-- RULE: hold-ends
	if was.held_until <= now and not was.seat and guichet.seat_expire(
	    was.activity, was.school, was.day) > 0
	    or wish.change = 'add' and s.taken >= s.capacity
	    and guichet.seat_expire(wish.activity, c.school, wish.day) > 0 then
		return query select a.* from guichet.booking_change(me, wish,
		    nonce) a;
		return;
	elsif was.id is not null and not was.seat then
		return query select k.* from guichet.kept_change(me, wish, was) k;
		return;
	end if;

	if (wish.change = 'cancel') = (was.id is null) then
		if wish.change = 'cancel' and guichet.suggestion_end(me, wish,
		    'withdrawn') then
			outcome := 'withdrawn';
			return next;
		end if;
		return;
	end if;
	if wish.change = 'cancel' then
		-- The booking knows its school, even if the child has moved.
		select d.* into s from guichet.day_slot d
		where d.activity = was.activity and d.school = was.school
		and d.day = was.day;
		until := s.cancel_until;
		price := guichet.part_with_late(was.id,
		    guichet.my_payers());
		-- RULE: canteen-cutoff
		reason := guichet.cancel_obstacle(now, s, guichet.custody_other(
		    me, wish.child, wish.activity, wish.day));
		if reason is null then
			update guichet.booking b set state = 'cancelled-in-time',
			    ended_by = me, ended_at = now where b.id = was.id;
		end if;
	else
		until := s.book_until;
		reason := guichet.booking_obstacle(guichet.overlooked('family'),
		    me, wish.child, s);
		if reason = 'not-open' then
			until := s.opens_at;
		elsif reason = 'to-confirm' then	-- held, below
			reason := null;
		elsif reason = 'other-parent' then
			insert into guichet.booking_suggestion (child, activity,
			    day, suggested_by, suggested_at)
			values (wish.child, wish.activity, wish.day, me, now)
			on conflict (child, activity, day)
			    where state = 'waiting' do nothing;
			if found then
				outcome := 'suggested';
				reason := null;
				return next;
			end if;
			return;
		end if;
		if reason is null then
			select * into t from guichet.booking_terms(me,
			    wish.child, wish.activity, c.age_group, wish.day);
			begin
				insert into guichet.booking (child, activity,
				    school, day, slot, payer, price, tariff,
				    quotient, custody, basis, booked_by,
				    booked_at, nonce, state, held_until)
				values (wish.child, wish.activity, s.school,
				    wish.day, s.slot, t.payer, t.price,
				    t.tariff, t.quotient,
				    t.custody, t.basis, me, now, nonce,
				    case when s.holds then 'held'
					else 'confirmed' end,
				    case when s.holds then guichet.hold_until(
					wish.activity, s.school, wish.day)
					end)
				returning id into was.id;
				price := guichet.part_with_late(was.id,
				    guichet.my_payers());
			exception
			when unique_violation then
				reason := 'slot-taken';
			when sqlstate 'MU412' then
				reason := 'full';
			when sqlstate 'MU613' then
				reason := 'closed';
			end;
		end if;
		if reason = 'wait' or reason = 'full' and s.waits
		    and now < s.book_until then
			reason := 'full';
			outcome := 'waiting';
			perform guichet.wait_ask(me, wish, s.school, s.slot,
			    nonce);
		elsif reason is null and s.holds then
			outcome := 'held';
			until := guichet.hold_until(wish.activity,
			    s.school, wish.day);
		end if;
		if reason is null or outcome is not null then
			perform guichet.suggestion_end(null, wish, 'confirmed');
		end if;
	end if;
	outcome := coalesce(outcome, case when reason is null then 'done'
	    else 'refused' end);
	if reason is not null then
		insert into guichet.booking_refusal (child, activity, school, day,
		    change, reason, rule, capacity, taken, until, at, person,
		    nonce)
		values (wish.child, wish.activity, coalesce(was.school,
		    c.school), wish.day, wish.change, reason,
		    guichet.obstacle_rule(reason), s.capacity, s.taken,
		    booking_change.until, now, me, nonce);
	end if;
	if outcome = 'waiting' then
		reason := null;
	end if;
	return next;
end
$$;

reset role;
