-- Closing days in one operation (domain.md 3.4): what it would touch, doing it,
-- taking it back.
set role api;

-- The days of service that a closing names.  verdict: closes (it closes them, or
-- ends what is booked there), closed (they are already, with nobody), past, or
-- why they are left alone: their count is frozen (counting-frozen), children are
-- there (serving), they are locked (locked).  A strike and the weather come when
-- they come: they close what is frozen or begun too.
-- RULE: closing-frozen
create or replace function guichet.closing_days(closing bigint)
returns table (activity text, school bigint, day date, verdict text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query select d.activity, d.school, d.day, case
	    when d.day < guichet.today() then 'past'
	    when d.state in ('closed', 'invoiced') then 'locked'
	    when d.because is not null and d.taken = 0 then 'closed'
	    when d.state = 'open' or c.because in ('strike', 'weather')
		then 'closes'
	    else d.state end
	from guichet.closing c
	join guichet.activity a on c.activity is null or a.code = c.activity
	join guichet.day_slot d on d.activity = a.code
	    and d.day >= lower(c.during) and d.day < upper(c.during)
	where c.id = closing and (c.grouped is null or a.grouped = c.grouped)
	and (c.school is null or d.school = c.school);
end
$$;

-- The bookings that it ends, or has ended: each keeps its price; and the wishes
-- for a seat, which wait no longer.  was: what each was.
create or replace function guichet.closing_hits(closing bigint)
returns table (booking bigint, child bigint, activity text, school bigint,
	day date, price bigint, was text, kept text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	if (select c.state from guichet.closing c where c.id = closing)
	    = 'draft' then
		return query select b.id, b.child, b.activity, b.school, b.day,
		    b.price::bigint, b.state::text, null::text
		from guichet.closing_days(closing) d
		join guichet.booking b on b.activity = d.activity
		    and b.school = d.school and b.day = d.day
		where d.verdict = 'closes' and b.state = 'confirmed'
		or d.verdict in ('closes', 'closed')
		    and b.state in ('held', 'offered', 'waitlisted');
	else
		return query select b.id, b.child, b.activity, b.school, b.day,
		    b.price::bigint, k.was, k.kept
		from guichet.closing_booking k
		join guichet.booking b on b.id = k.booking
		where k.closing = $1;
	end if;
end
$$;

-- Who has authority today over a child whose day it closes.
create or replace function guichet.closing_adults(closing bigint)
returns table (adult bigint, email text, phone text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query select distinct p.id, p.email::text, p.phone::text
	from guichet.closing_hits(closing) h
	join guichet.parent_link l on l.child = h.child
	    and l.superseded_at is null and l.authority <> 'withdrawn'
	    and l.during @> guichet.today()
	join guichet.person p on p.id = l.adult
	order by p.id;
end
$$;

-- One mail to each of them that has an address; never a child's name in its
-- subject.
-- RULE: closing-told
create or replace function guichet.closing_tell(closing bigint, kind text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.mail(kind, a.email, a.adult, closing)
	from guichet.closing_adults(closing) a
	where a.email is not null
	-- Who was not told yet that it is closed need not hear that it is open.
	and not exists (select from guichet.message m
	    where closing_tell.kind = 'booking-reopened'
	    and m.kind = 'booking-closed' and m.object = closing
	    and m.person = a.adult and guichet.mail_cancel(m.id));
end
$$;

-- Puts the calendar's rows: as it was said or, where days are left alone, site
-- by site without them.
create or replace function guichet.closing_rows(c guichet.closing)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	insert into guichet.closure (activity, school, during, because,
	    recorded_at, recorded_by, closing)
	with days as materialized (
		select d.activity, d.school, d.day, d.verdict
		from guichet.closing_days(c.id) d
	), alone as materialized (
		select exists (select from days d where d.verdict in
		    ('counting-frozen', 'serving', 'locked')) as some
	)
	select x.activity, x.school, x.during, c.because, guichet.now(),
	    guichet.my_person(), c.id
	from (
	    select a.code as activity, c.school, c.during
	    from (select c.activity as code where c.grouped is null
		union all
		select a.code from guichet.activity a
		where a.grouped = c.grouped) a
	    where not (select n.some from alone n)
	    union all
	    select d.activity, d.school, unnest(range_agg(daterange(d.day,
		d.day + 1)) filter (where d.verdict in ('closes', 'closed')))
	    from days d where (select n.some from alone n)
	    group by d.activity, d.school) x;
end
$$;

-- Closes.  The calendar comes first: its trigger takes the days in the order in
-- which every save takes them, so that a parent who books at this moment is
-- either before, and ended here, or after, and told that the day is closed.
-- RULE: canteen-closed
create or replace function guichet.closing_do(closing bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c	guichet.closing;
begin
	select x.* into c from guichet.closing x where x.id = closing
	for update;
	if c.state <> 'draft' then
		perform guichet.refuse('MU611', null,
		    format('closing %s is %s', closing, c.state));
	end if;
	if not exists (select from guichet.closing_days(closing) d
	    where d.verdict = 'closes') then
		perform guichet.refuse('MU610', null, 'nothing to close');
	end if;
	perform guichet.closing_rows(c);
	-- What is frozen or begun is no longer built from the rules.
	update guichet.day_slot s set because = c.because
	from guichet.closing_days(closing) d
	where d.verdict = 'closes' and s.activity = d.activity
	and s.school = d.school and s.day = d.day and s.because is null;

	with ended as (
		update guichet.booking b set state = case h.was
			when 'confirmed' then 'closed-by-town'
			else 'released' end,
		    ended_by = guichet.my_person(), ended_at = guichet.now()
		from guichet.closing_hits(closing) h where b.id = h.booking
		returning b.id, h.was
	)
	insert into guichet.closing_booking (closing, booking, was)
	select c.id, e.id, e.was from ended e;
	update guichet.closing x set state = 'done',
	    done_by = guichet.my_person(), done_at = guichet.now()
	where x.id = closing;
	perform guichet.closing_tell(closing, 'booking-closed');
end
$$;

-- Why a booking that was ended does not come back; null: it does.
create or replace function guichet.closing_obstacle(b guichet.booking)
returns text
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	why text;
begin
	select guichet.booking_obstacle(guichet.overlooked('reopening',
	    case when b.over then '{over}'::text[] else '{}' end), b.booked_by, b.child,
	    d) into why
	from guichet.day_slot d where d.activity = b.activity
	and d.school = b.school and d.day = b.day;
	return case why when 'wait' then 'full' else why end;
end
$$;

-- Gives back what a closing ended, as it was; who was kept a seat is offered it
-- again, and waits where it is gone.  Answers why not; null: done.
create or replace function guichet.closing_back(b guichet.booking, was text)
returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	d	guichet.day_slot := guichet.day_hold(b.activity, b.school,
		    b.day);
	why	text := guichet.closing_obstacle(b);
	fresh	text := case was when 'confirmed' then 'confirmed'
		    when 'waitlisted' then 'waitlisted'
		    when 'held' then 'offered' else was end;
begin
	if was <> 'confirmed' then
		fresh := case why when 'full' then 'waitlisted' else fresh end;
		why := case when why is distinct from 'full' and why is not null
		    then why when guichet.now() >= d.book_until then 'late' end;
	end if;
	if why is null then
		update guichet.booking o set state = fresh, ended_by = null,
		    ended_at = null, held_until = case fresh when 'offered'
			then guichet.offer_until(d) else o.held_until end
		where o.id = b.id;
	end if;
	return why;
exception
when unique_violation then
	return 'slot-taken';
when sqlstate 'MU412' then
	return 'full';
when sqlstate 'MU613' then
	return 'closed';
end
$$;

-- Opens again: the calendar as it was, and each booking and wish as it was unless
-- something stands in its way; what seats that leaves go to who waits.
-- RULE: closing-undone
create or replace function guichet.closing_undo(closing bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c	guichet.closing;
	k	guichet.closing_booking;
	b	guichet.booking;
	slots	guichet.day_slot[];
begin
	select x.* into c from guichet.closing x where x.id = closing
	for update;
	if c.state <> 'done' then
		perform guichet.refuse('MU611', null,
		    format('closing %s is %s', closing, c.state));
	elsif upper(c.during) <= guichet.today() then
		perform guichet.refuse('MU612', null, 'all its days are past');
	end if;
	slots := array(select s from guichet.day_slot s
	    join guichet.closure x on x.closing = c.id and x.during @> s.day
	    and coalesce(x.activity = s.activity, true)
	    and coalesce(x.school = s.school, true)
	    where s.day >= guichet.today() and s.state <> 'open');
	delete from guichet.closure x where x.closing = c.id;
	update guichet.day_slot s
	set because = guichet.closed_because(s.activity, s.school, s.day)
	from unnest(slots) o
	where s.activity = o.activity and s.school = o.school
	and s.day = o.day and s.state in ('counting-frozen', 'serving');

	-- Who had a seat comes before who was offered one, and both before who waits.
	for k in select x.* from guichet.closing_booking x
	    join guichet.booking o on o.id = x.booking
	    where x.closing = c.id and o.state in ('closed-by-town', 'released')
	    order by array_position('{confirmed,offered,held}', x.was),
		o.activity, o.school, o.day, o.id
	loop
		select o.* into b from guichet.booking o where o.id = k.booking;
		update guichet.closing_booking x
		set kept = guichet.closing_back(b, k.was)
		where x.closing = c.id and x.booking = k.booking;
	end loop;
	perform guichet.seat_offer(h.activity, h.school, h.day)
	from guichet.closing_hits(closing) h
	group by h.activity, h.school, h.day
	order by h.activity, h.school, h.day;
	-- The child may have come to the other parent meanwhile.
	perform guichet.custody_moved(h.child, min(h.day))
	from guichet.closing_hits(closing) h
	where exists (select from guichet.custody_rule r
	    where r.child = h.child and greatest(r.recorded_at, r.agreed_at,
		r.superseded_at) >= c.done_at)
	group by h.child;
	update guichet.closing x set state = 'undone',
	    undone_by = guichet.my_person(), undone_at = guichet.now()
	where x.id = closing;
	perform guichet.closing_tell(closing, 'booking-reopened');
	-- That message says of each wish what has become of it: no other does.
	perform guichet.mail_cancel(m.id)
	from guichet.closing_booking x
	join guichet.message m on m.kind = 'seat-told' and m.object = x.booking
	join guichet.message r on r.kind = 'booking-reopened'
	    and r.object = x.closing and r.person = m.person
	where x.closing = c.id;
end
$$;

-- A closing, for the agents who may close.  MU404 otherwise.
create or replace function guichet.closing_known(closing bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('canteen-settings');
	if not exists (select from guichet.closing c where c.id = closing) then
		perform guichet.refuse('MU404', 'id',
		    format('no closing %s', closing));
	end if;
	return closing;
end
$$;

-- Single working days between a public holiday and a weekend, or the other way
-- round, of the coming year, on which something is still open.
create or replace function guichet.bridges()
returns table (day date, holiday date)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query select x.day, h.day
	from guichet.public_holiday h
	cross join lateral (select case extract(isodow from h.day)
	    when 2 then h.day - 1 when 4 then h.day + 1 end as day) x
	where h.day between guichet.today() and guichet.today() + 365
	and x.day > guichet.today()
	and not exists (select from guichet.public_holiday o
	    where o.day = x.day)
	and exists (select from guichet.day_slot d where d.day = x.day
	    and d.because is null and d.state = 'open')
	order by x.day;
end
$$;

reset role;
