-- Usual weeks: which days a rule holds, and the bookings it makes.  A rule stays a
-- rule; what it books are bookings, so that seats are exact.
set role api;

-- Whether the cycle holds that day.
create function guichet.pattern_holds(weeks integer, anchor date,
	days integer[], day date)
returns boolean
immutable parallel safe language sql
return mod(mod(day - anchor, weeks * 7) + weeks * 7, weeks * 7) + 1
	= any (days);

-- The days of a rule: from today at the earliest, until the end of their school
-- year unless said otherwise.  MU601.
create function guichet.pattern_span(from_day date, until_day date)
returns daterange
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	first	date := greatest(from_day, guichet.today());
	-- In the summer, the year that comes.
	year	daterange := (select y.during from guichet.school_year y
		    where upper(y.during) > first
		    order by lower(y.during) limit 1);
begin
	if year is null or until_day < first
	    or until_day > upper(year) - 1 then
		perform guichet.refuse('MU601', 'until_day', format(
		    'from %s until %s, school year %s', first, until_day, year));
	end if;
	return daterange(first, coalesce(until_day + 1, upper(year)));
end
$$;

-- I, and the adults of my home today: they keep their usual weeks together.
create function guichet.my_adults()
returns bigint[]
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return guichet.home_adults(guichet.my_person());
end
$$;

create function guichet.home_adults(adult bigint)
returns bigint[]
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return array(select o.person from guichet.household_member m
	    join guichet.household_member o on o.household = m.household
		and o.kind = 'adult' and o.superseded_at is null
		and o.during @> guichet.today()
	    where m.person = adult and m.kind = 'adult'
	    and m.superseded_at is null and m.during @> guichet.today()
	    union select adult order by 1);
end
$$;

-- From then on that is the rule of that adult's home for the child and activity,
-- or none when days is empty.  What was in force before and after is told anew.
-- request: the one that asked for it.
-- RULE: pattern-superseded
create function guichet.pattern_put(adult bigint, child bigint, activity text,
	weeks integer, anchor date, days integer[], span daterange,
	request bigint default null)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	adults	bigint[] := guichet.home_adults(adult);
	old	guichet.booking_pattern;
	part	daterange;
begin
	-- An adult of the home who keeps one goes on doing so.
	adult := coalesce((select min(p.adult) from guichet.booking_pattern p
	    where p.child = pattern_put.child
	    and p.activity = pattern_put.activity and p.superseded_at is null
	    and p.adult = any (adults)), adult);
	for old in update guichet.booking_pattern p
	    set superseded_at = guichet.now()
	    where p.child = pattern_put.child
	    and p.activity = pattern_put.activity and p.superseded_at is null
	    and p.adult = any (adults) and p.during && span
	    returning p.*
	loop
		for part in select unnest(datemultirange(old.during)
		    - datemultirange(span))
		loop
			perform guichet.fact_insert('booking_pattern',
			    to_jsonb(old) || jsonb_build_object('during', part));
		end loop;
	end loop;
	if cardinality(days) > 0 and guichet.is_enrolled(child, activity,
	    lower(span)) then
		insert into guichet.booking_pattern (child, activity, adult,
		    weeks, anchor, days, during, recorded_at, recorded_by,
		    request)
		values (child, activity, adult, weeks, anchor, days, span,
		    guichet.now(), guichet.my_person(), request);
	end if;
end
$$;

-- The rules of one activity that hold and whose keeper may still act, with each
-- of their days in the calendar within the span, and why it cannot be booked
-- (guichet.obstacle; wait: by the list); no row where the child is booked or waits
-- already.  A day that somebody has cancelled by hand stays so, as does a list
-- that they left or an offer that they did not answer.
-- RULE: pattern-hand-wins
create function guichet.pattern_days(children bigint[], activity text,
	span daterange)
returns table (pattern bigint, child bigint, adult bigint, school bigint,
	day date, slot text, age_group text, custody boolean, because text,
	reason text, room integer, waits boolean, until timestamptz)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	a	guichet.activity;
	now	timestamptz := guichet.now();
	nobody	text[] := guichet.overlooked('pattern');
	today	date := guichet.today();
	first	date := greatest(lower(span), today);
begin
	select t.* into a from guichet.activity t
	where t.code = pattern_days.activity;
	-- What holds for many days of a child is looked up once.
	return query
	with rules as materialized (
		select p.id, p.child, p.adult, p.weeks, p.anchor, p.days, p.during
		from guichet.booking_pattern p
		where p.child = any (children) and p.activity = a.code
		and p.superseded_at is null
		and exists (select from guichet.parent_link l
		    where l.child = p.child and l.adult = p.adult
		    and l.authority = 'full' and l.superseded_at is null
		    and l.during @> today)
	), pupils as materialized (
		select u.child, u.during, c.school, c.age_group,
		    (select range_agg(e.during) from guichet.enrolment e
			join guichet.activity g on g.code = e.activity
			where e.child = u.child and g.grouped = a.grouped
			and e.state = 'active' and e.superseded_at is null)
			as enrolled,
		    exists (select from guichet.custody_rule r
			where r.child = u.child and r.superseded_at is null)
		    or exists (select from guichet.custody_share r
			where r.child = u.child and r.superseded_at is null)
			as custody
		from guichet.pupil u join guichet.class c on c.id = u.class
		where u.child = any (children) and u.superseded_at is null
		and u.during && daterange(first, upper(span))
	), slots as materialized (	-- of a school's children, wherever they go
		select k.school as home, s as d
		from (select distinct p.school from pupils p) k
		cross join lateral (select distinct d.day from guichet.day_slot d
		    where d.activity = a.code and d.day >= first
		    and span @> d.day) d
		join guichet.day_slot s on s.activity = a.code and s.day = d.day
		    and s.school = guichet.site_of(a.code, k.school, d.day)
	)
	select p.id, p.child, p.adult, (s.d).school, (s.d).day, (s.d).slot,
	    u.age_group::text, u.custody, (s.d).because::text,
	    case o.obstacle when 'surcharge' then 'late' else o.obstacle end,
	    (s.d).capacity - (s.d).taken, (s.d).waits, (s.d).book_until
	from rules p
	join pupils u on u.child = p.child
	join slots s on s.home = u.school and u.during @> (s.d).day
	    and p.during @> (s.d).day
	    and guichet.pattern_holds(p.weeks, p.anchor, p.days, (s.d).day)
	cross join lateral (select
		bool_or(b.activity = a.code and (b.takes
		    or b.state = 'waitlisted')) as booked,
		bool_or(b.takes and (o.slot = a.slot
		    or o.begins < a.ends and a.begins < o.ends)) as elsewhere,
		(array_agg(case b.state
		    when 'expired' then b.held_until is not null
		    when 'released' then exists (select
			from guichet.parent_link l where l.child = b.child
			and l.adult = b.ended_by)
		    else b.ended_by is not null and b.state in
			('cancelled-in-time', 'cancelled-late') end
		    order by b.id desc)
		    filter (where b.activity = a.code))[1] as by_hand
	    from guichet.booking b join guichet.activity o
	    on o.code = b.activity
	    where b.child = p.child and b.day = (s.d).day) h
	cross join lateral (select guichet.obstacle(nobody, now, s.d,
	    enrolled => coalesce(u.enrolled @> (s.d).day, false),
	    elsewhere => h.elsewhere,
	    other => u.custody and guichet.custody_other(p.adult, p.child,
		a.code, (s.d).day),
	    by_hand => h.by_hand) as obstacle offset 0) o
	where h.booked is not true;
end
$$;

-- Ends what a rule has booked, or waits for, and no rule of that keeper wants any
-- more, or wants at another place since the child has changed class and may be
-- booked there.
create function guichet.pattern_unbook(children bigint[], activity text,
	span daterange, nonce text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	now	timestamptz := guichet.now();
begin
	with gone as (
		select b.id, b.child, b.day, b.seat, s.cancel_until,
		    case when b.seat then guichet.cancel_obstacle(now, s,
			exists (select from guichet.custody_rule r
			    where r.child = b.child and r.superseded_at is null)
			and guichet.custody_other(o.adult, b.child, b.activity,
			    b.day)) end as reason
		from guichet.booking b
		join guichet.booking_pattern o on o.id = b.pattern
		join guichet.day_slot s on s.activity = b.activity
		    and s.school = b.school and s.day = b.day
		where b.child = any (children)
		and b.activity = pattern_unbook.activity
		and b.state in ('confirmed', 'waitlisted', 'offered')
		and span @> b.day
		and (not exists (select from guichet.booking_pattern p
			where p.child = b.child and p.activity = b.activity
			and p.adult = o.adult and p.superseded_at is null
			and p.during @> b.day and guichet.pattern_holds(p.weeks,
			    p.anchor, p.days, b.day))
		    or exists (select from guichet.pupil u
			join guichet.class c on c.id = u.class
			join guichet.day_slot n on n.activity = b.activity
			and n.day = b.day and n.school = guichet.site_of(
			    b.activity, c.school, b.day)
			where u.child = b.child and u.superseded_at is null
			and u.during @> b.day and n.school <> b.school
			and n.because is null and n.state = 'open'
			and now < n.book_until
			and (n.capacity is null or n.taken < n.capacity)))
	), ended as (
		update guichet.booking b set ended_at = now,
		    state = case when g.seat then 'cancelled-in-time'
			else 'released' end
		from gone g where g.id = b.id and g.reason is null
	)
	insert into guichet.once_line (person, nonce, n, child, activity, day,
	    change, outcome, reason, price, until)
	select guichet.my_person(), nonce, row_number() over (order by g.child,
	    g.day) + (select coalesce(max(o.n), 0) from guichet.once_line o
		where o.person = guichet.my_person()
		and o.nonce = pattern_unbook.nonce),
	    g.child, pattern_unbook.activity, g.day, 'cancel',
	    case when g.reason is not null then 'refused' when g.seat
		then 'done' else 'withdrawn' end, g.reason,
	    guichet.part_of(g.id, guichet.my_payers()),
	    g.cancel_until
	from gone g where guichet.has_recap(nonce);
end
$$;

-- Whether a form of mine that is being saved has that nonce: its recap has a line
-- of each day.  A request's mark is none.
create function guichet.has_recap(nonce text)
returns boolean
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return exists (select from guichet.once o
	    where o.person = guichet.my_person()
	    and o.nonce = has_recap.nonce);
end
$$;

-- Books what the rules want of one activity; answers how many.  Seats that are
-- left go to the rule that was recorded first, then comes the day's list, when it
-- keeps one; nobody is there to confirm a seat that is only held.  Terms are those
-- of booking_terms; where a child lives in one home with who keeps the rule, they
-- are worked out once for many days.
-- RULE: pattern-seats
-- RULE: pattern-waits
create function guichet.pattern_book(children bigint[], activity text,
	span daterange, nonce text)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	now	timestamptz := guichet.now();
	n	bigint;
begin
	with wanted as materialized (
		-- Two homes may want the same day: one of them gets it.
		select distinct on (w.child, w.day) w.*, case when w.reason
		    is null then row_number() over (partition by w.school, w.day,
		    w.reason is null order by w.pattern, w.child) end as place
		from guichet.pattern_days(children, activity, span) w
		order by w.child, w.day, w.reason is not null, w.pattern
	), chosen as materialized (
		select w.*, h.home is not null as simple, h.home, q.id as quotient,
		    coalesce(q.value, -1) as value, coalesce(v.id, 0) as version,
		    -- Most tariffs ask nothing of the child or the home.
		    case when v.id in (select m.tariff
			from guichet.tariff_modifier m)
		    then guichet.price_facts(v.id, w.child, h.home,
			pattern_book.activity, w.age_group, w.day) end as facts
		from wanted w
		left join lateral (select min(m.household) as home
		    from guichet.household_member m
		    where m.person = w.child and m.superseded_at is null
		    and m.during @> w.day and not w.custody
		    having count(*) = 1 and exists (
			select from guichet.household_member k
			where k.person = w.adult and k.kind = 'adult'
			and k.household = min(m.household)
			and k.superseded_at is null and k.during @> w.day)) h on true
		left join guichet.quotient q on q.household = h.home
		    and q.superseded_at is null and q.during @> w.day
		left join guichet.tariff_version v on v.activity
		    = pattern_book.activity and v.published_at is not null
		    and v.during @> w.day
		where w.reason is null and (w.room is null or w.place <= w.room)
	), listed as materialized (
		select w.* from wanted w where w.reason = 'wait'
		or w.reason is null and w.waits and w.place > w.room
	), prices as materialized (
		select k.*, f.basis, guichet.price_of(k.version,
		    nullif(k.value, -1), f.basis) as price
		from (select distinct c.age_group, c.value, c.version, c.facts
		    from chosen c where c.simple and c.version > 0) k
		cross join lateral (select coalesce(k.facts, guichet.price_facts(
		    k.version, null, null, pattern_book.activity, k.age_group,
		    null)) as basis offset 0) f
	), terms as (
		select c.*, c.home as payer, c.quotient as quoted,
		    p.version as tariff, p.price,
		    'one-household' as explained, p.basis
		from chosen c left join prices p on p.age_group = c.age_group
		    and p.value = c.value and p.version = c.version
		    and p.facts is not distinct from c.facts
		where c.simple
		union all
		select c.*, t.payer, t.quotient, t.tariff, t.price, t.custody,
		    t.basis
		from chosen c cross join lateral guichet.booking_terms(c.adult,
		    c.child, activity, c.age_group, c.day) t
		where not c.simple
	), made as (
		insert into guichet.booking (child, activity, school, day, slot,
		    payer, price, tariff, quotient, custody, basis,
		    booked_by, booked_at, nonce, pattern)
		select t.child, pattern_book.activity, t.school, t.day, t.slot,
		    t.payer, t.price, t.tariff, t.quoted, t.explained, t.basis,
		    t.adult, now, pattern_book.nonce, t.pattern
		from terms t
		on conflict (child, day, slot) where takes do nothing
		returning child, day, price, payer, custody
	), waiting as (
		insert into guichet.booking (child, activity, school, day, slot,
		    state, booked_by, booked_at, nonce, pattern)
		select w.child, pattern_book.activity, w.school, w.day, w.slot,
		    'waitlisted', w.adult, now, pattern_book.nonce, w.pattern
		from listed w order by w.day, w.pattern, w.child
		returning child, day
	), told as materialized (
		select w.child, w.day, w.school, w.adult, w.until,
		    case when m.payer = any (guichet.my_payers()) then m.price
			when m.custody = 'shares' then guichet.my_price(w.child,
			    activity, w.age_group, w.day) end as price,
		    case when m.child is not null then 'done'
			when l.child is not null then 'waiting'
			else 'refused' end as outcome,
		    case when m.child is null then coalesce(nullif(w.reason,
			'wait'), 'full') end as reason
		from wanted w
		left join made m on m.child = w.child and m.day = w.day
		left join waiting l on l.child = w.child and l.day = w.day
		-- Nobody counts on a meal in the holidays.
		where nonce is not null and w.reason is distinct from 'by-hand'
		and w.because is distinct from 'school-holiday'
		and w.because is distinct from 'public-holiday'
	), refused as (
		insert into guichet.booking_refusal (child, activity, school,
		    day, change, reason, rule, capacity, taken, until, at,
		    person, nonce)
		select t.child, pattern_book.activity, t.school, t.day, 'add',
		    t.reason, guichet.obstacle_rule(t.reason), d.capacity,
		    d.taken, t.until, now, t.adult, pattern_book.nonce
		from told t join guichet.day_slot d
		on d.activity = pattern_book.activity and d.school = t.school
		and d.day = t.day
		where t.outcome <> 'done'
	), said as (
		insert into guichet.once_line (person, nonce, n, child, activity,
		    day, change, outcome, reason, price, until)
		select guichet.my_person(), nonce, row_number() over (order by
			t.child, t.day) + (select coalesce(max(o.n), 0)
			from guichet.once_line o
			where o.person = guichet.my_person()
			and o.nonce = pattern_book.nonce),
		    t.child, pattern_book.activity, t.day, 'add', t.outcome,
		    case t.outcome when 'refused' then t.reason end,
		    t.price, t.until
		from told t where guichet.has_recap(nonce)
	)
	select count(*) into n from made;
	return n;
end
$$;

-- RULE: pattern-reapplied
-- Makes the bookings what the rules say, from that day on: idempotent.  activity
-- null: all of them; until null: as far as the calendar is built; a nonce keeps a
-- line of each day for its recap.  Answers how many were booked.  Call it when a
-- rule, a calendar, a custody or a class has changed.
--
-- Whoever else acts for these children waits, then the days are held in one order,
-- as in a save of a week; each child is a lock too, so that many go by batches.
create function guichet.pattern_apply(children bigint[], activity text,
	first date, until date, nonce text)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	span	daterange := daterange(greatest(first, guichet.today()), until,
		    '[]');
	n	bigint := 0;
	a	text;
begin
	perform pg_advisory_xact_lock(hashtextextended('child', c))
	from (select distinct unnest(children) as c order by 1) x;
	perform from guichet.day_slot s
	where s.state = 'open' and span @> s.day
	and s.activity in (select p.activity from guichet.booking_pattern p
	    where p.child = any (children))
	and s.school in (
	    select c.school from guichet.pupil u
	    join guichet.class c on c.id = u.class
	    where u.child = any (children) and u.superseded_at is null
	    union all
	    select t.site from guichet.activity_site t)
	order by s.activity, s.school, s.day
	for update of s;
	for a in select t.code from guichet.activity t
	    where (pattern_apply.activity is null
		or t.code = pattern_apply.activity)
	    and exists (select from guichet.booking_pattern p
		where p.child = any (children) and p.activity = t.code)
	    order by t.code
	loop
		perform guichet.pattern_unbook(children, a, span, nonce);
		n := n + guichet.pattern_book(children, a, span, nonce);
	end loop;
	return n;
end
$$;

-- That child of mine, or the eldest; null without any.  MU404.
create function guichet.pattern_child(kid bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if kid is not null then
		return guichet.my_child(kid);
	end if;
	return (select k.id from guichet.person k
	    where k.id = any (guichet.my_children())
	    order by k.born, k.given, k.id limit 1);
end
$$;

-- For one child, without a recap.
create function guichet.pattern_apply(child bigint, activity text, first date,
	until date)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return guichet.pattern_apply(array[child], activity, first, until, null);
end
$$;

-- Everybody's, a batch at a time: the children after that one.  Answers the last
-- child of the batch, null when there is none left.
create function guichet.pattern_batch(after bigint, size integer)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	kids	bigint[] := array(select distinct p.child
		    from guichet.booking_pattern p
		    where p.child > after and p.superseded_at is null
		    and upper(p.during) > guichet.today()
		    order by p.child limit size);
begin
	perform guichet.pattern_apply(kids, null, guichet.today(), null, null);
	return kids[cardinality(kids)];
end
$$;

-- Something has changed for everybody: the jobs apply the rules anew.
create function guichet.pattern_later()
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if exists (select from guichet.booking_pattern p
	    where p.superseded_at is null
	    and upper(p.during) > guichet.today()) then
		perform guichet.job_add('patterns', '{}', 'patterns');
	end if;
end
$$;

-- Children have changed class: a few at once, a whole year's by the jobs.
create function guichet.pattern_class()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	kids bigint[];
begin
	if current_setting('app.merge', true) = 'on' then
		return null;
	end if;
	kids := array(select distinct n.child from now_rows n
	    join guichet.booking_pattern p on p.child = n.child
	    and p.superseded_at is null order by 1);
	if cardinality(kids) > 20 then
		perform guichet.pattern_later();
	elsif cardinality(kids) > 0 then
		perform guichet.pattern_apply(kids, null, guichet.today(), null,
		    null);
	end if;
	return null;
end
$$;

reset role;

create or replace trigger pupil_pattern_insert
	after insert on guichet.pupil referencing new table as now_rows
	for each statement execute function guichet.pattern_class();
create or replace trigger pupil_pattern_update
	after update on guichet.pupil referencing new table as now_rows
	for each statement execute function guichet.pattern_class();
