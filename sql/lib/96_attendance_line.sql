-- What a locked day comes to, and who is told.
set role api;

-- The voted surcharge of that kind on a price, that of the activity's group
-- before all; with it nobody pays more than the day costs the town, where its
-- tariff says that (null: that of the day).  No row without a rule.
-- RULE: tariff-town-cap
create function guichet.surcharge_of(kind text, activity text, day date,
	base bigint, tariff bigint default null, units integer default null)
returns table (rule bigint, amount bigint)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select s.id, guichet.surcharged_capped(base, s.amount, s.percent,
	    v.cost, units) - base
	from guichet.surcharge s
	join guichet.activity a on a.code = surcharge_of.activity
	left join guichet.tariff_version v on v.id = coalesce(
	    surcharge_of.tariff, (select t.id from guichet.tariff_version t
		where t.activity = surcharge_of.activity
		and t.published_at is not null
		and t.during @> surcharge_of.day limit 1))
	where s.kind = surcharge_of.kind and s.during @> surcharge_of.day
	and (s.grouped is null or s.grouped = a.grouped)
	order by s.grouped nulls last limit 1;
end;

-- The terms of one day: those of its booking; without one, those that a booking
-- would have had.  Between separated parents without a calendar that is whoever
-- booked for the child last.  Then what is added or taken off.  One row.
-- RULE: attendance-one-line
create function guichet.line_terms(attendance bigint)
returns table (child bigint, activity text, day date, mark text, payer bigint,
	base bigint, price bigint, reason text, tariff bigint, quotient bigint,
	custody text, surcharge bigint, absence bigint, late boolean,
	basis guichet.price_facts)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select w.child, w.activity, w.day, w.mark, w.payer, w.base,
	    case when r.reason is null then guichet.absence_price(w.base, w.effect)
		+ case w.effect when 'full' then coalesce(x.amount, 0)
		else 0 end end,
	    r.reason, w.tariff, w.quotient, w.custody,
	    case when r.reason is null and w.effect = 'full' then x.rule end,
	    w.absence, w.late, w.basis
	from (select a.child, a.activity, a.day, a.mark::text as mark, n.absence,
		coalesce(b.payer, t.payer) as payer,
		coalesce(b.price, t.price)::bigint as base,
		coalesce(b.tariff, t.tariff) as tariff,
		coalesce(b.quotient, t.quotient) as quotient,
		coalesce(b.custody, t.custody) as custody,
		case when b.tariff is null then t.basis
		    else b.basis end as basis,
		coalesce(b.booked_at >= d.book_until, false) as late,
		b.id as booking, case when a.mark = 'absent'
		    and n.absence is not null then guichet.absence_effect(
		    n.absence, a.activity, a.school, a.day)
		    else 'full' end as effect
	    from guichet.attendance a
	    join guichet.day_slot d on d.activity = a.activity
		and d.school = a.school and d.day = a.day
	    left join guichet.booking b on b.id = a.booking
	    left join lateral (select z.payer, z.price, z.tariff, z.quotient,
		    z.custody, z.basis
		from (select 1) one
		left join guichet.pupil u on u.child = a.child
		    and u.superseded_at is null and u.during @> a.day
		left join guichet.class c on c.id = u.class,
		lateral guichet.booking_terms((select o.booked_by
			from guichet.booking o
			join guichet.parent_link l on l.child = o.child
			    and l.adult = o.booked_by
			    and l.superseded_at is null
			where o.child = a.child and o.seat
			order by o.booked_at desc, o.id desc limit 1),
		    a.child, a.activity, c.age_group, a.day) z
		where a.booking is null) t on true
	    cross join lateral (select case when a.mark = 'absent' then
		guichet.absence_of(a.child, a.activity, a.day) end
		as absence offset 0) n
	    where a.id = line_terms.attendance) w
	left join lateral guichet.surcharge_of(case when w.booking is null
	    then 'unbooked' when w.late then 'late' end, w.activity, w.day,
	    w.base, w.tariff, (w.basis).units) x on true
	cross join lateral (select case when w.effect = 'free' then 'excused'
	    when w.payer is null and w.custody is distinct from 'shares'
	    then 'no-payer'
	    when w.tariff is null or w.base is null then 'no-tariff' end
	    as reason) r;
end;

-- The parts of a day that two homes pay: those of its booking; without one, those
-- that a booking would have had.
create function guichet.line_parts(attendance bigint)
returns table (n integer, payer bigint, share integer, quotient bigint,
	price bigint, basis guichet.price_facts)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select s.n, s.payer, s.share, s.quotient, s.price::bigint, s.basis
	from guichet.attendance a
	join guichet.booking_share s on s.booking = a.booking
	where a.id = line_parts.attendance
	union all
	select p.n, p.payer, p.share, p.quotient, p.price, p.basis
	from guichet.attendance a
	left join guichet.pupil u on u.child = a.child
	    and u.superseded_at is null and u.during @> a.day
	left join guichet.class c on c.id = u.class,
	lateral guichet.booking_parts(null, a.child, a.activity, c.age_group,
	    a.day) p
	where a.id = line_parts.attendance and a.booking is null
	order by 1;
end;

-- The homes that pay a line.
create view guichet.line_payer as
select l.id as line, l.payer
from guichet.attendance_line l where l.payer is not null
union all
select s.line, s.payer from guichet.attendance_share s;

-- The line of a day, in the place of the one there was.  Answers it.
-- RULE: attendance-one-line
create function guichet.line_make(attendance bigint, closing bigint)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	made bigint;
begin
	update guichet.attendance_line l set superseded_at = guichet.now()
	where l.attendance = line_make.attendance and l.superseded_at is null;
	insert into guichet.attendance_line (attendance, closing, child,
	    activity, day, mark, payer, base, price, reason, tariff, quotient,
	    custody, surcharge, absence, late, basis, made_at)
	select line_make.attendance, line_make.closing, t.child, t.activity,
	    t.day, t.mark, t.payer, t.base, t.price, t.reason, t.tariff,
	    t.quotient, t.custody, t.surcharge, t.absence, t.late,
	    t.basis, guichet.now()
	from guichet.line_terms(line_make.attendance) t
	returning id into made;
	-- Two homes pay it: as its base is divided, so is what it comes to.
	insert into guichet.attendance_share (line, n, payer, share, quotient,
	    base, price, basis)
	select l.id, p.n, p.payer, p.share, p.quotient, p.price,
	    (guichet.divided(l.price, case when l.base > 0
		then array_agg(p.price) over w else array_agg(p.share) over w
		end))[p.n], p.basis
	from guichet.attendance_line l
	cross join lateral guichet.line_parts(l.attendance) p
	where l.id = made and l.custody = 'shares'
	window w as (order by p.n rows between unbounded preceding
	    and unbounded following);
	return made;
end
$$;

-- The lines of a child's closed days that an absence may touch are made again;
-- what was billed of them is adjusted.  The slots are held meanwhile, so that what
-- is being invoiced is seen to be.
create function guichet.line_again(absence bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	d	record;
begin
	for d in select a.id, l.closing
	    from guichet.absence n
	    join guichet.attendance_line l on l.child = n.child
		and n.during @> l.day and l.mark = 'absent'
		and l.superseded_at is null
	    join guichet.attendance a on a.id = l.attendance
	    join guichet.day_slot s on s.activity = a.activity
		and s.school = a.school and s.day = a.day
		and s.state in ('closed', 'invoiced')
	    where n.id = line_again.absence
	    and (n.activity is null or n.activity = l.activity)
	    order by s.activity, s.school, s.day for no key update of s loop
		perform guichet.line_make(d.id, d.closing);
		perform guichet.line_adjust(d.id, 'absence', absence);
	end loop;
end
$$;

-- When the notice of a day leaves: half an hour after the last service of that
-- day has ended, so that it is one message; ten minutes from now at the soonest,
-- so that a closing made by mistake can be opened again before it is told.
-- RULE: notice-same-day
create function guichet.notice_at(day date)
returns timestamptz
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return greatest(guichet.now() + interval '10 minutes',
	    guichet.instant(day + (select coalesce(max(a.ends), '18:30')
		from guichet.activity a where exists (
		    select from guichet.day_slot d
		    where d.activity = a.code and d.day = notice_at.day
		    and d.because is null and d.taken > 0))
		+ interval '30 minutes'));
end
$$;

-- The lines of a closing that the billed parents are told of: a day that nobody
-- had booked, an absence at full price, a late booking.  line: that one alone,
-- which came after the closing.  They join the message
-- that waits for that parent and day, or make it.
-- RULE: notice-same-day
create function guichet.attendance_tell(closing bigint,
	line bigint default null)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	p	record;
	note	bigint;
begin
	for p in select m.id as person, m.email, m.day, array_agg(m.line) as lines
	    from (select distinct on (lower(g.email), l.id) g.id, g.email, l.day,
		    l.id as line
		from guichet.attendance_line l
		join guichet.attendance a on a.id = l.attendance
		join guichet.line_payer y on y.line = l.id
		join guichet.household_member h on h.household = y.payer
		    and h.kind = 'adult' and h.superseded_at is null
		    and h.during @> l.day
		join guichet.person g on g.id = h.person
		    and g.email is not null
		join guichet.parent_link k on k.child = l.child
		    and k.adult = g.id and k.superseded_at is null
		    and k.authority <> 'withdrawn' and k.during @> l.day
		where l.closing = attendance_tell.closing
		and coalesce(l.id = attendance_tell.line, true)
		and l.superseded_at is null and (a.booking is null or l.late
		    or l.mark = 'absent' and l.reason is null
		    and l.price = l.base)
		order by lower(g.email), l.id, g.id) m
	    group by m.id, m.email, m.day order by m.id loop
		select n.id into note from guichet.attendance_notice n
		join guichet.message w on w.id = n.message and w.state = 'due'
		where n.person = p.person and n.day = p.day
		order by n.id desc limit 1;
		if note is null then
			insert into guichet.attendance_notice (person, day,
			    message, made_at)
			values (p.person, p.day, 0, guichet.now())
			returning id into note;
			update guichet.attendance_notice n set message =
			    guichet.mail('attendance-notice', p.email,
			    p.person, note, null, guichet.notice_at(p.day)
			    - guichet.now()) where n.id = note;
		end if;
		insert into guichet.attendance_notice_line (notice, line)
		select note, x from unnest(p.lines) x;
	end loop;
end
$$;

-- --- contests --------------------------------------------------------------------

-- Whether a line waits for an answer: it is not invoiced before.
-- RULE: contest-waits
create function guichet.line_waits(line bigint)
returns boolean
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return exists (select from guichet.contest c
	    where c.line = line_waits.line and c.state = 'opened');
end
$$;

-- That line, if one's own home pays it and its day is closed.  MU404 otherwise.
-- RULE: parents-privacy
create function guichet.my_line(line bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if not exists (select from guichet.attendance_line l
	    join guichet.attendance a on a.id = l.attendance
	    join guichet.day_slot d on d.activity = a.activity
		and d.school = a.school and d.day = a.day
		and d.state in ('closed', 'invoiced')
	    where l.id = my_line.line and l.superseded_at is null
	    and l.child = any (guichet.my_children())
	    and exists (select from guichet.line_payer y
		where y.line = l.id and y.payer = any (guichet.my_payers())))
	then
		perform guichet.refuse('MU404', 'line', 'no line of theirs');
	end if;
	return line;
end
$$;

-- The answer to a contest.  What a correction makes of the day: present, absent,
-- or expected, which is nothing: nobody had booked and nobody came.  What was
-- billed of it is adjusted.
create function guichet.contest_answer(id bigint, outcome text, answer text,
	device bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	c	guichet.contest;
	a	guichet.attendance;
	line	guichet.attendance_line;
	state	text;
begin
	select x.* into c from guichet.contest x where x.id = $1 for update;
	if c.id is null then
		perform guichet.refuse('MU404', 'id', 'no such contest');
	elsif c.state <> 'opened' then
		perform guichet.refuse('MU409', null, 'answered already');
	end if;
	select x.* into line from guichet.attendance_line x where x.id = c.line;
	select x.* into a from guichet.attendance x where x.id = line.attendance;
	select d.state into state from guichet.day_slot d
	where d.activity = a.activity and d.school = a.school and d.day = a.day
	for no key update;
	if outcome <> 'kept' and line.superseded_at is not null
	    or outcome <> 'kept' and state not in ('closed', 'invoiced') then
		perform guichet.refuse('MU633', null, 'opened again');
	elsif outcome = 'expected' and a.booking is not null
	    or outcome = 'absent' and a.booking is null then
		perform guichet.refuse('MU455', 'outcome', 'no such correction');
	elsif outcome <> 'kept' then
		perform set_config('app.corrects', 'on', true);
		perform guichet.attendance_put(a.child, a.activity, a.school,
		    a.day, outcome, device, c.id);
		perform set_config('app.corrects', '', true);
		if outcome = 'expected' then
			update guichet.attendance_line l
			set superseded_at = guichet.now() where l.id = line.id;
		else
			perform guichet.booking_mark(a.booking, outcome);
			perform guichet.line_make(a.id, line.closing);
		end if;
		perform guichet.line_adjust(a.id, 'contest', c.id);
	end if;
	update guichet.contest x set state = case outcome when 'kept'
	    then 'kept' else 'corrected' end, answer = contest_answer.answer,
	    answered_by = guichet.my_person(), answered_at = guichet.now()
	where x.id = c.id;
	perform guichet.mail('contest-answered', p.email, p.id, c.id)
	from guichet.person p where p.id = c.opened_by and p.email is not null;
end
$$;

-- What a booking is after its day: served or absent.
create function guichet.booking_mark(booking bigint, mark text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	update guichet.booking b set state = 'confirmed'
	where b.id = booking and b.state in ('served', 'absent')
	and (b.state = 'absent') <> (mark = 'absent');
	update guichet.booking b set state = case mark when 'absent'
	    then 'absent' else 'served' end
	where b.id = booking and b.state = 'confirmed';
end
$$;

-- --- what has to hold --------------------------------------------------------------

-- What is wrong with the closed days, none when all is well: each booked or
-- marked day of a closed slot has one line in force, and no other has one.  Days
-- that were closed before there were marks have no closing.
-- RULE: attendance-one-line
create function guichet.attendance_faults()
returns table (activity text, school bigint, day date, child bigint,
	fault text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select w.activity, w.school, w.day, b.child, 'a booking without a mark'
	from guichet.slot_closing w
	join guichet.booking b on b.activity = w.activity
	    and b.school = w.school and b.day = w.day
	    and b.state in ('confirmed', 'served', 'absent')
	where w.reopened_at is null and not exists (
	    select from guichet.attendance a where a.booking = b.id
	    and a.mark <> 'expected')
	union all
	select a.activity, a.school, a.day, a.child, 'a closed day without a line'
	from guichet.slot_closing w
	join guichet.attendance a on a.activity = w.activity
	    and a.school = w.school and a.day = w.day and a.mark <> 'expected'
	where w.reopened_at is null and not exists (
	    select from guichet.attendance_line l where l.attendance = a.id
	    and l.superseded_at is null)
	union all
	select a.activity, a.school, a.day, a.child, 'a line of an open day'
	from guichet.attendance_line l
	join guichet.attendance a on a.id = l.attendance
	where l.superseded_at is null and not exists (
	    select from guichet.slot_closing w where w.activity = a.activity
	    and w.school = a.school and w.day = a.day
	    and w.reopened_at is null)
	union all
	select a.activity, a.school, a.day, a.child, 'a line of another mark'
	from guichet.attendance_line l
	join guichet.attendance a on a.id = l.attendance
	where l.superseded_at is null and l.mark <> a.mark
	union all
	select w.activity, w.school, w.day, null, 'a closing of an open slot'
	from guichet.slot_closing w
	join guichet.day_slot d on d.activity = w.activity
	    and d.school = w.school and d.day = w.day
	    and d.state not in ('closed', 'invoiced')
	where w.reopened_at is null;
end;

reset role;
