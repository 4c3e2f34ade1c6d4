-- After the accounts and absences.sql: the ten months with service before this
-- one and its days until yesterday, marked, closed and each day come to its line,
-- as the attendant and the manager would have done it: absences with and without
-- proof, meals that nobody had booked, some booked late.  In the last month one
-- evening was not closed, and one absence is contested.  A town that has such
-- months keeps them, one without bookings before this month has none.
--
-- Set-based, since there are some hundred thousand days: the triggers are set
-- aside, and what line_make would have made of some days is held against what
-- stands there.
begin;
set local session_replication_role = replica;
set local guichet.late = 'Accord du service, la veille';
do $$
declare
	marker	bigint := (select min(a.person) from guichet.account a
			where a.role = 'attendant');
	manager	bigint := (select min(a.person) from guichet.account a
			where a.role = 'manager');
	this	date := date_trunc('month', guichet.today()::timestamp);
	first	date := (select min(m.month) from (
			select distinct date_trunc('month', b.day::timestamp)
			    ::date as month
			from guichet.booking b where b.day < this and b.seat
			order by 1 desc limit 10) m);
	forgot	record;
	odd	bigint;
begin
	if first is null or exists (select from guichet.slot_closing w
	    where w.day < this - 20) then
		return;
	end if;
	-- The slots: those of the town's last ten months that nobody has closed.
	create temp table slot on commit drop as
	select d.activity, d.school, d.day, d.book_until, a.begins, a.ends,
	    a.grouped
	from guichet.day_slot d join guichet.activity a on a.code = d.activity
	where d.day between first and guichet.today() - 1 and d.because is null
	and not exists (select from guichet.slot_closing w
	    where w.activity = d.activity and w.school = d.school
	    and w.day = d.day);
	select s.* into forgot from slot s
	join guichet.booking b on b.activity = s.activity
	    and b.school = s.school and b.day = s.day and b.state = 'served'
	where s.activity like 'evening%' and s.day < this
	order by s.day desc, s.activity desc, s.school desc limit 1;
	delete from slot s where s = forgot;
	update guichet.day_slot d set state = 'serving'
	where d.activity = forgot.activity and d.school = forgot.school
	and d.day = forgot.day;
	update guichet.booking b set state = 'confirmed'
	where b.activity = forgot.activity and b.school = forgot.school
	and b.day = forgot.day and b.state = 'served';
	analyze slot;

	-- One in a hundred was booked late.
	update guichet.booking b set booked_at = guichet.instant(b.day - 1
	    + time '18:20'), bypass = current_setting('guichet.late')
	from slot s
	where s.activity = b.activity and s.school = b.school and s.day = b.day
	and b.state = 'served' and (b.id * 2654435761) % 100 = 7
	and guichet.instant(b.day - 1 + time '18:20') >= s.book_until;

	-- Of ten absences four are an illness whose proof was seen, one's proof was
	-- not taken, one was told for another reason; of the others nobody said a
	-- word.
	insert into guichet.absence (child, activity, during, kind, proof,
	    proof_until, proof_by, proof_at, proof_reason, recorded_at,
	    recorded_by)
	select b.child, b.activity, daterange(b.day, b.day + 1), k.id,
	    case when n.n < 4 then 'seen' when n.n = 4 then 'refused'
		else 'none' end,
	    case when n.n < 5 then guichet.absence_until(b.day, 48) end,
	    case when n.n < 5 then manager end,
	    case when n.n < 5 then guichet.instant(b.day + time '17:00') end,
	    case when n.n = 4 then 'Le certificat est d’un autre jour.' end,
	    guichet.instant(b.day + time '07:40'), b.booked_by
	from guichet.booking b
	join slot s on s.activity = b.activity and s.school = b.school
	    and s.day = b.day
	cross join lateral (select (b.id * 2654435761 >> 8) % 10 as n) n
	join guichet.absence_kind k on k.code = case when n.n < 5
	    then 'illness' else 'other' end and k.grouped is null
	where b.state = 'absent' and n.n < 6;

	insert into guichet.attendance (child, activity, school, day, booking,
	    mark, marked_by, marked_at, arrived_at)
	select b.child, b.activity, b.school, b.day, b.id,
	    case b.state when 'absent' then 'absent' else 'present' end,
	    marker, t.at, case b.state when 'served' then t.at end
	from guichet.booking b
	join slot s on s.activity = b.activity and s.school = b.school
	    and s.day = b.day
	cross join lateral (select guichet.instant(s.day + s.begins
	    + interval '20 minutes') as at) t
	where b.state in ('served', 'absent');
	-- At every third meal somebody whom nobody had booked.
	insert into guichet.attendance (child, activity, school, day, mark,
	    marked_by, marked_at, arrived_at)
	select u.child, s.activity, s.school, s.day, 'unbooked', marker,
	    u.at, u.at
	from slot s
	cross join lateral (select u.child, guichet.instant(s.day + s.begins
		+ interval '25 minutes') as at
	    from guichet.pupil u join guichet.class c on c.id = u.class
	    where c.school = s.school and u.during @> s.day
	    and u.superseded_at is null
	    and exists (select from guichet.enrolment e
		where e.child = u.child and e.activity = s.activity
		and e.during @> s.day and e.superseded_at is null)
	    and not exists (select from guichet.booking b
		where b.child = u.child and b.day = s.day)
	    order by (u.child * 40503 + (s.day - date '2020-01-01') * 65537)
		% 1009 limit 1) u
	where s.activity = 'canteen'
	and (s.school * 7 + (s.day - date '2020-01-01')) % 3 = 0;
	insert into guichet.attendance_mark (attendance, mark, marked_by,
	    marked_at)
	select a.id, a.mark, a.marked_by, a.marked_at
	from guichet.attendance a
	join slot s on s.activity = a.activity and s.school = a.school
	    and s.day = a.day;
	insert into guichet.slot_closing (activity, school, day, closed_by,
	    closed_at, expected, present, absent, unbooked)
	select s.activity, s.school, s.day, marker, guichet.instant(s.day
	    + s.ends), count(a.booking), count(a.booking) filter (where
		a.mark <> 'absent'), count(*) filter (where a.mark = 'absent'),
	    count(*) filter (where a.mark = 'unbooked')
	from slot s left join guichet.attendance a on a.activity = s.activity
	and a.school = s.school and a.day = s.day
	group by s.activity, s.school, s.day, s.ends;

	-- What a day without a booking costs is reckoned one by one.
	analyze guichet.attendance, guichet.slot_closing;
	perform guichet.line_make(a.id, w.id)
	from guichet.attendance a
	join slot s on s.activity = a.activity and s.school = a.school
	    and s.day = a.day
	join guichet.slot_closing w on w.activity = s.activity
	    and w.school = s.school and w.day = s.day
	where a.booking is null;

	insert into guichet.attendance_line (attendance, closing, child,
	    activity, day, mark, payer, base, price, reason, tariff, quotient,
	    custody, surcharge, absence, late, basis, made_at)
	with days as materialized (
		select a.id as attendance, w.id as closing, a.mark, b.child,
		    b.activity, b.day, b.payer, b.price, b.tariff, b.quotient,
		    b.custody, b.basis, n.id as absence,
		    b.booked_at >= s.book_until as late,
		    coalesce(n.proof = 'seen', false) as excused, w.closed_at
		from guichet.attendance a
		join slot s on s.activity = a.activity
		    and s.school = a.school and s.day = a.day
		join guichet.slot_closing w on w.activity = s.activity
		    and w.school = s.school and w.day = s.day
		join guichet.booking b on b.id = a.booking
		left join guichet.absence n on a.mark = 'absent'
		    and n.child = a.child and n.activity = a.activity
		    and n.during @> a.day
	), late as materialized (
		-- What is added depends on these alone.
		select k.*, x.rule, x.amount
		from (select activity, tariff, price, (basis).units as units,
			min(day) as day from days where late
		    group by 1, 2, 3, 4) k,
		    lateral guichet.surcharge_of('late', k.activity, k.day,
			k.price, k.tariff, k.units) x
	)
	select d.attendance, d.closing, d.child, d.activity, d.day, d.mark,
	    d.payer, d.price, case when not d.excused
		then d.price + coalesce(x.amount, 0) end,
	    case when d.excused then 'excused' end, d.tariff, d.quotient,
	    d.custody, case when not d.excused then x.rule end, d.absence,
	    d.late, d.basis, d.closed_at
	from days d
	left join late x on d.late and x.activity = d.activity
	    and x.tariff = d.tariff and x.price = d.price
	    and x.units is not distinct from (d.basis).units;
	insert into guichet.attendance_share (line, n, payer, share, quotient,
	    base, price, basis)
	select l.id, p.n, p.payer, p.share, p.quotient, p.price,
	    (guichet.divided(l.price, case when l.base > 0
		then array_agg(p.price) over w else array_agg(p.share) over w
		end))[p.n], p.basis
	from guichet.attendance_line l
	join guichet.attendance a on a.id = l.attendance
	join slot s on s.activity = a.activity and s.school = a.school
	    and s.day = a.day
	join guichet.booking_share p on p.booking = a.booking
	where l.custody = 'shares'
	window w as (partition by l.id order by p.n rows between unbounded
	    preceding and unbounded following);
	insert into guichet.contest (line, child, opened_by, opened_at, body)
	select l.id, l.child, b.booked_by, guichet.instant(l.day + 1
	    + time '08:10'), 'Il était absent ce jour-là et j’avais appelé '
	    'l’accueil la veille.'
	from guichet.attendance_line l
	join guichet.attendance a on a.id = l.attendance
	join guichet.booking b on b.id = a.booking
	where l.mark = 'absent' and l.absence is null and l.payer is not null
	and l.day < this order by l.day desc, l.id limit 1;
	analyze guichet.attendance_line, guichet.absence;

	-- Some of each sort once more, as the closing of a day makes them.
	select count(*) into odd
	from (select l.*, row_number() over (partition by l.activity, l.late,
		l.custody, l.reason, l.absence is null, l.mark
		order by (l.id * 40503) % 10007) as nth
	    from guichet.attendance_line l
	    where l.superseded_at is null) l
	cross join lateral guichet.line_terms(l.attendance) t
	where l.nth <= 2 and (l.payer, l.base::bigint, l.price::bigint,
	    l.reason::text, l.tariff, l.quotient, l.custody, l.surcharge,
	    l.absence, l.late, l.basis) is distinct from (t.payer, t.base,
	    t.price, t.reason, t.tariff, t.quotient, t.custody, t.surcharge,
	    t.absence, t.late, t.basis);
	if odd > 0 then
		raise exception '% lines are not what their days come to', odd;
	end if;
	if exists (select from guichet.attendance_faults()) then
		raise exception 'closed days without their lines: %',
		    (select string_agg(f::text, ', ')
			from guichet.attendance_faults() f);
	end if;
end
$$;
commit;
