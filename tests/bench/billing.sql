-- A month to bill, in a database that has nothing but the schema: so many
-- children, two a home, each twenty closed days of one activity of four.  Of a
-- hundred days three are an excused absence, two had not been booked, one is
-- shared by two homes.  Marks and lines are written as they stand after a month,
-- past their triggers.
--
-- In: children
begin;
set local session_replication_role = replica;
select set_config('bench.children', :'children', true) \g /dev/null

insert into guichet.council_vote (id, number, day, title)
	values (1, '2026-1', '2026-06-22', 'Tarifs');
insert into guichet.school_year values ('2026-2027', '[2026-09-01,2027-07-03)');
insert into guichet.school (id, name, zone, rank)
	select n, 'École ' || n, 'A', n from generate_series(1, 20) n;
insert into guichet.class (id, school, year, name, age_group, rank)
	select n, n, '2026-2027', 'CP', 'elementary', 1
	from generate_series(1, 20) n;
insert into guichet.activity (code, label, grouped, slot, begins, ends, rank)
	select 'essai-' || n, 'Essai ' || n, g.code, 'essai-' || n, '12:00',
	    '13:00', n
	from generate_series(1, 4) n, (select min(code) as code
	    from guichet.activity_group) g;
insert into guichet.tariff_version (id, activity, vote, during, cost,
	published_at)
	select n, 'essai-' || n, 1, '[2026-09-01,2027-09-01)', 2000, now()
	from generate_series(1, 4) n;
insert into guichet.tariff_bracket (tariff, quotient, price, rate, price_floor,
	price_ceiling)
	select v, q, p, r, f, c from generate_series(1, 4) v,
	(values ('[0,500)'::int8range, 100::bigint, null::numeric, null::bigint,
	    null::bigint), ('[500,)', null, 0.0036, 260, 450),
	    (null, 450, null, null, null)) b (q, p, r, f, c);
insert into guichet.surcharge (id, kind, amount, during)
	values (1, 'unbooked', 200, '[2026-09-01,)');
insert into guichet.absence_kind (id, code, label, effect, during)
	values (1, 'illness', 'Maladie', 'free', '[2026-09-01,)');

create temp table child as
select n as id, 1000000 + n / 2 as home, 1 + n % 20 as school, 1 + n % 4 as activity
from generate_series(1, current_setting('bench.children')::integer) n;
insert into guichet.person (id, given, family, born)
	select id, 'Enfant', 'N' || id, '2018-01-01' from child;
insert into guichet.person (id, given, family) values (900001, 'Un', 'Agent');
insert into guichet.household (id, label) select distinct home, 'Foyer ' || home
	from child;
insert into guichet.household_member (household, person, kind, during)
	select home, id, 'child', '[2018-01-01,)' from child;
-- One home in ten has given none.
insert into guichet.quotient (id, household, during, value, month, source)
	select h.id, h.id, '[2026-01-01,2027-02-01)', 20000 + h.id % 1500 * 100,
	    '2026-01-01', 'caf' from guichet.household h where h.id % 10 > 0;
insert into guichet.pupil (child, class, during)
	select id, school, '[2026-09-01,2027-07-03)' from child;
insert into guichet.day_slot (activity, school, day, slot, state, taken,
	book_until, change_until, cancel_until)
	select 'essai-' || a, s, d, 'essai-' || a, 'closed', 1, d, d, d
	from generate_series(1, 4) a, generate_series(1, 20) s,
	    generate_series('2026-10-01'::timestamp, '2026-10-30', '1 day') d
	where extract(isodow from d) < 6 and d <> '2026-10-30' and d <> '2026-10-02';
insert into guichet.slot_closing (activity, school, day, closed_by, closed_at,
	expected, present, absent, unbooked)
	select activity, school, day, 900001, day, 1, 1, 0, 0
	from guichet.day_slot;
insert into guichet.attendance (id, child, activity, school, day, mark,
	marked_by, marked_at)
	select row_number() over (order by d.day, c.id), c.id, d.activity,
	    d.school, d.day, case k when 0 then 'absent' when 1 then 'unbooked'
	    else 'present' end, 900001, d.day
	from child c join guichet.day_slot d on d.school = c.school
	    and d.activity = 'essai-' || c.activity
	cross join lateral (select (c.id * 7 + extract(day from d.day)::integer)
	    % 33 as k) k;
insert into guichet.absence (child, during, kind, recorded_at)
	select child, daterange(day, day + 1), 1, now()
	from guichet.attendance where mark = 'absent';
insert into guichet.attendance_line (id, attendance, closing, child, activity,
	day, mark, payer, base, price, reason, tariff, quotient, custody,
	surcharge, absence, basis, made_at)
	select a.id, a.id, w.id, a.child, a.activity, a.day, a.mark,
	    case when not shared then c.home end, p.base,
	    case when n.id is null then p.base + coalesce(s.amount, 0) end,
	    case when n.id is not null then 'excused' end, v.id,
	    case when not shared then q.id end,
	    case when shared then 'shares' else 'one-household' end, s.id, n.id,
	    case when not shared then f.basis end, now()
	from guichet.attendance a
	join child c on c.id = a.child
	join guichet.slot_closing w on w.activity = a.activity
	    and w.school = a.school and w.day = a.day
	join guichet.tariff_version v on v.activity = a.activity
	left join guichet.quotient q on q.household = c.home
	left join guichet.surcharge s on a.mark = 'unbooked'
	left join guichet.absence n on n.child = a.child and n.during @> a.day
	cross join lateral (select a.mark = 'present' and a.id % 100 = 0
	    as shared) o
	cross join lateral (select '(elementary,,,,,)'::guichet.price_facts
	    as basis) f
	cross join lateral (select case when q.value is null then 450
	    when q.value < 50000 then 100 else least(greatest(
	    round(q.value * 0.0036), 260), 450) end::bigint as base) p;
insert into guichet.attendance_share (line, n, payer, share, quotient, base,
	price, basis)
	select l.id, n, case n when 1 then c.home else m.id end, 500, case n
	    when 1 then q.id else r.id end, d.parts[n], d.parts[n],
	    '(elementary,,,,,)'
	from guichet.attendance_line l
	join child c on c.id = l.child
	join guichet.household m on m.id = (select min(home) from child) +
	    (c.home + 1 - (select min(home) from child))
	    % (select count(*) from guichet.household)
	left join guichet.quotient q on q.household = c.home
	left join guichet.quotient r on r.household = m.id
	cross join lateral (select array[guichet.price_of(l.tariff, q.value,
	    '(elementary,,,,,)'), guichet.price_of(l.tariff, r.value,
	    '(elementary,,,,,)')] as p) p
	cross join lateral (select guichet.divided(round((p.p[1] + p.p[2]) / 2.0)
	    ::bigint, p.p) as parts) d
	cross join generate_series(1, 2) n
	where l.custody = 'shares';
update guichet.attendance_line l set base = s.base, price = s.base
	from (select line, sum(price) as base from guichet.attendance_share
	    group by line) s
	where l.id = s.line;
update guichet.regie set small_debt = 0;
commit;
vacuum analyze;
