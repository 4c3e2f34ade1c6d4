-- After the accounts: what a child's absence costs and what is added, as the town
-- voted it; and the last two weeks of canteen at the school of the demonstration
-- parent, marked and closed: absences, a meal that nobody had booked, a contest.
-- A town that has kinds of absence already keeps them.
begin;
do $$
declare
	parent	bigint := (select a.person from guichet.account a
			where a.role = 'family' order by a.id limit 1);
	marker	bigint := (select a.person from guichet.account a
			where a.role = 'attendant' order by a.id limit 1);
	place	bigint;
	kid	bigint;
	ill	bigint;
	made	bigint;
	s	record;
	n	integer := 0;		-- days
	m	integer := 0;		-- of which the child was booked
begin
	if exists (select from guichet.absence_kind) then
		return;
	end if;
	insert into guichet.absence_kind (code, label, effect, proof_hours,
	    by_family, rank, during, vote)
	select v.code, v.label, v.effect, v.hours, v.family, v.rank,
	    '[2020-01-01,)', (select min(c.id) from guichet.council_vote c)
	from (values ('illness', 'Maladie', 'free', 48, true, 1),
	    ('other', 'Rendez-vous, voyage ou autre', 'full', null, true, 2),
	    ('teacher', 'Enseignant absent', 'free', null, false, 3),
	    ('strike', 'Grève', 'free', null, false, 4))
	    v (code, label, effect, hours, family, rank);
	insert into guichet.surcharge (kind, grouped, amount, percent, during)
	values ('unbooked', 'canteen', 300, null, '[2020-01-01,)'),
	    ('late', 'canteen', null, 50, '[2020-01-01,)');

	-- The parent's child who ate there last, and the school.
	select b.child, b.school into kid, place from guichet.booking b
	join guichet.parent_link l on l.child = b.child and l.adult = parent
	    and l.superseded_at is null
	where b.activity = 'canteen' and b.day < guichet.today()
	and b.state = 'served' order by b.day desc, b.child limit 1;
	select k.id into ill from guichet.absence_kind k
	where k.code = 'illness';
	perform set_config('app.merge', 'on', true);
	for s in select d.activity, d.school, d.day from guichet.day_slot d
	    where d.activity = 'canteen' and d.school = place
	    and d.state = 'closed' and d.because is null
	    and d.day between guichet.today() - 14 and guichet.today() - 1
	    order by d.day
	loop
		n := n + 1;
		-- Ill on a first day, away without a word on the third.
		update guichet.booking b set state = case when m in (0, 2)
		    then 'absent' else 'served' end
		where b.child = kid and b.day = s.day and b.state = 'served'
		and b.activity = s.activity;
		m := m + found::integer;
		if found and m = 1 then
			insert into guichet.absence (child, activity, during,
			    kind, proof, proof_until, proof_by, proof_at,
			    recorded_at, recorded_by)
			values (kid, s.activity, daterange(s.day, s.day + 1), ill,
			    'seen', guichet.absence_until(s.day, 48), marker,
			    guichet.instant(s.day + time '17:00'),
			    guichet.instant(s.day + time '07:40'), parent);
		end if;
		insert into guichet.attendance (child, activity, school, day,
		    booking, mark, marked_by, marked_at, arrived_at)
		select b.child, s.activity, s.school, s.day, b.id,
		    case b.state when 'absent' then 'absent' else 'present' end,
		    marker, guichet.instant(s.day + time '12:20'),
		    case b.state when 'absent' then null
			else guichet.instant(s.day + time '12:20') end
		from guichet.booking b
		where b.activity = s.activity and b.school = s.school
		and b.day = s.day and b.state in ('served', 'absent');
		-- Somebody whom nobody had booked.
		insert into guichet.attendance (child, activity, school, day, mark,
		    marked_by, marked_at, arrived_at)
		select u.child, s.activity, s.school, s.day, 'unbooked', marker,
		    guichet.instant(s.day + time '12:25'),
		    guichet.instant(s.day + time '12:25')
		from guichet.pupil u join guichet.class c on c.id = u.class
		where c.school = s.school and u.superseded_at is null
		and u.during @> s.day and n % 3 = 0
		and not exists (select from guichet.booking b
		    where b.child = u.child and b.day = s.day)
		and guichet.is_enrolled(u.child, s.activity, s.day)
		order by u.child limit 1;
		insert into guichet.slot_closing (activity, school, day,
		    closed_by, closed_at, expected, present, absent, unbooked)
		select s.activity, s.school, s.day, marker,
		    guichet.instant(s.day + time '13:40'),
		    count(*) filter (where a.booking is not null),
		    count(*) filter (where a.booking is not null
			and a.mark <> 'absent'),
		    count(*) filter (where a.mark = 'absent'),
		    count(*) filter (where a.booking is null)
		from guichet.attendance a where a.activity = s.activity
		and a.school = s.school and a.day = s.day
		returning id into made;
		perform guichet.line_make(a.id, made) from guichet.attendance a
		where a.activity = s.activity and a.school = s.school
		and a.day = s.day;
	end loop;
	insert into guichet.attendance_mark (attendance, mark, marked_by,
	    marked_at)
	select a.id, a.mark, a.marked_by, a.marked_at
	from guichet.attendance a where a.school = place;
	perform set_config('app.merge', '', true);
	insert into guichet.contest (line, child, opened_by, opened_at, body)
	select l.id, l.child, parent, guichet.instant(l.day + time '18:30'),
	    'Mon enfant était à la cantine ce jour-là, sa maîtresse l’a vu.'
	from guichet.attendance_line l
	where l.child = kid and l.superseded_at is null and l.mark = 'absent'
	and l.reason is null order by l.day desc limit 1;
	if exists (select from guichet.attendance_faults()) then
		raise exception 'closed days without their lines: %',
		    (select string_agg(f::text, ', ')
			from guichet.attendance_faults() f);
	end if;
end
$$;
commit;
