-- The cut-off engine against the vectors of the domain, each a real town's
-- wording.
-- RULE: canteen-cutoff
\ir ../lib/town.sql
select plan(49);

-- The instant that a rule gives for a day, in UTC.
create function t.d(day date, action text, kind text, n integer, weekday integer,
	day_type text, at time, on_closed text default 'keep') returns text
language sql as $$
	select to_char(guichet.cutoff(row(0, 'canteen', null, null, action, null,
	    kind, n, weekday, day_type, at, on_closed, '[2020-01-01,)'::daterange,
	    null)::guichet.cutoff_rule, day, 'A', 1) at time zone 'UTC',
	    'YYYY-MM-DD HH24:MI')
$$;

-- CUT-01 Vailhauquès: Friday 9:00 for Monday and Tuesday, Tuesday 9:00 for
-- Thursday and Friday.
select is(t.d('2025-11-18', 'add', 'weekday_table', null, 5, 'calendar', '9:00'),
	'2025-11-14 08:00', 'CUT-01 Tuesday 18 November: Friday 14 at 9:00');
select is(t.d('2025-11-17', 'add', 'weekday_table', null, 5, 'calendar', '9:00'),
	'2025-11-14 08:00', 'CUT-01 Monday 17 November: the same Friday');
select is(t.d('2025-11-21', 'add', 'weekday_table', null, 2, 'calendar', '9:00'),
	'2025-11-18 08:00', 'CUT-01 Friday 21 November: Tuesday of that week');
select is(t.d('2025-11-21', 'add', 'weekday_table', null, 5, 'calendar', '9:00'),
	'2025-11-14 08:00', 'a Friday for a Friday is the one before');

-- CUT-02 the same, when the Tuesday is 11 November.
select is(t.d('2025-11-13', 'add', 'weekday_table', null, 2, 'working_5',
	'9:00', 'keep'), '2025-11-11 08:00', 'CUT-02 keep: on the holiday itself');
select is(t.d('2025-11-13', 'add', 'weekday_table', null, 2, 'working_5',
	'9:00', 'earlier'), '2025-11-10 08:00', 'CUT-02 earlier: Monday 10');
select is(t.d('2025-11-13', 'add', 'weekday_table', null, 2, 'working_5',
	'9:00', 'later'), '2025-11-12 08:00', 'CUT-02 later: Wednesday 12');

-- CUT-03, by its wording for the return day: the last school day before.
select is(t.d('2025-11-03', 'add', 'n_days', 1, null, 'school', '11:00'),
	'2025-10-17 09:00', 'CUT-03 autumn break: Friday 17 October at 11:00');
select is(t.d('2025-11-03', 'add', 'last_school_day', null, null, 'calendar',
	'11:00'), '2025-10-17 09:00', 'CUT-03 said as the last school day');
select is(t.d('2025-11-06', 'add', 'last_school_day', null, null, 'calendar',
	'11:00'), '2025-11-04 10:00', 'and on Thursday: Tuesday, no class on Wednesday');

-- CUT-04 Rontalon: Friday 11:00 for Monday; Ascension and its bridge.
insert into guichet.closure (during, because)
	values ('[2026-05-15,2026-05-16)', 'bridge');
select is(t.d('2026-05-18', 'add', 'weekday_table', null, 5, 'school', '11:00',
	'keep'), '2026-05-15 09:00', 'CUT-04 keep: on the bridge day');
select is(t.d('2026-05-18', 'add', 'weekday_table', null, 5, 'school', '11:00',
	'earlier'), '2026-05-12 09:00', 'CUT-04 earlier: Tuesday 12 May');

-- CUT-05 Le Crès: eight days before, midnight.
select is(t.d('2025-11-03', 'add', 'n_days', 8, null, 'calendar', '24:00'),
	'2025-10-26 23:00', 'CUT-05 across the day of 25 hours');
select is(t.d('2024-09-02', 'add', 'n_days', 8, null, 'calendar', '24:00'),
	'2024-08-25 22:00', 'CUT-05 the town''s own example');

-- CUT-06 La Tessoualle: 48 h at 23:59, Tuesday from Saturday.
select is(t.d('2026-03-31', 'add', 'n_days', 3, null, 'calendar', '24:00'),
	'2026-03-28 23:00', 'CUT-06 the night the clocks go forward');
select is(t.d('2026-03-31', 'add', 'n_days', 2, null, 'calendar', '00:00'),
	'2026-03-28 23:00', 'CUT-06 said the other way: the same instant');

-- CUT-07 La Remuée: Thursday 16:00 for the next week.
select is(t.d('2025-11-24', 'add', 'weekly', null, 4, 'calendar', '16:00'),
	'2025-11-20 15:00', 'CUT-07 Monday 24 November');
select is(t.d('2025-11-28', 'add', 'weekly', null, 4, 'calendar', '16:00'),
	'2025-11-20 15:00', 'CUT-07 Friday 28 November: the same');

-- CUT-08 Saint-Cyprien: Tuesday 23:00 for the next week.
select is(t.d('2026-01-05', 'add', 'weekly', null, 2, 'calendar', '23:00'),
	'2025-12-30 22:00', 'CUT-08 inside the holidays');

-- CUT-09 Bertholène: book by Tuesday noon, change by Monday noon.
select is(t.d('2025-11-20', 'add', 'weekly', null, 2, 'calendar', '12:00'),
	'2025-11-11 11:00', 'CUT-09 to book');
select is(t.d('2025-11-20', 'change', 'weekly', null, 1, 'calendar', '12:00'),
	'2025-11-10 11:00', 'CUT-09 to change');

-- CUT-10 Verdun-sur-Garonne: three working days, end of the day.
select is(t.d('2025-11-18', 'add', 'n_days', 3, null, 'working_6', '24:00'),
	'2025-11-14 23:00', 'CUT-10 jours ouvrables');
select is(t.d('2025-11-18', 'add', 'n_days', 3, null, 'working_5', '24:00'),
	'2025-11-13 23:00', 'CUT-10 jours ouvrés');
select is(t.d('2025-11-14', 'add', 'n_days', 3, null, 'working_6', '24:00')
	|| ' ' || t.d('2025-11-14', 'add', 'n_days', 3, null, 'working_5',
	'24:00'), '2025-11-10 23:00 2025-11-10 23:00',
	'CUT-10 around 11 November both are the same');

-- CUT-11 Mauléon: before the 18th for the next month; cancel on the day.
select is(t.d('2025-12-04', 'add', 'monthly', 18, null, 'calendar', '00:00'),
	'2025-11-17 23:00', 'CUT-11 before 18 November for December');
select is(t.d('2025-12-31', 'add', 'monthly', 18, null, 'calendar', '00:00'),
	'2025-11-17 23:00', 'CUT-11 the same for the whole month');
select is(t.d('2026-01-05', 'add', 'monthly', 28, null, 'calendar', '24:00'),
	'2025-12-28 23:00', 'CUT-11 across the year');
select is(t.d('2026-03-31', 'add', 'monthly', 28, null, 'working_5', '9:00',
	'earlier'), '2026-02-27 08:00', 'CUT-11 on a Saturday: the Friday before');
select is(t.d('2025-12-04', 'cancel', 'same_day', null, null, 'calendar',
	'8:15'), '2025-12-04 07:15', 'CUT-11 same day, before 8:15');

-- CUT-12 Les Rousses: 48 h, by day or by the noon meal; cancel on the day.
select is(t.d('2025-11-06', 'add', 'n_days', 2, null, 'calendar', '00:00'),
	'2025-11-03 23:00', 'CUT-12 by day');
select is(t.d('2025-11-06', 'add', 'n_days', 2, null, 'calendar', '12:00'),
	'2025-11-04 11:00', 'CUT-12 by the noon meal');
select is(t.d('2025-11-06', 'cancel', 'same_day', null, null, 'calendar',
	'9:00'), '2025-11-06 08:00', 'CUT-12 same day, by 9:00');

-- Which rule: a school's wins over the town's, named weekdays over all.
insert into guichet.cutoff_rule (activity, school, action, kind, at, during)
	values ('canteen', 2, 'cancel', 'same_day', '08:00', '[2025-09-01,)');
select is(to_char(guichet.cutoff_for('canteen', 2, 'A', 'cancel', '2026-11-23')
	at time zone 'UTC', 'YYYY-MM-DD HH24:MI'), '2026-11-23 07:00',
	'a school''s own rule wins');
select is(to_char(guichet.cutoff_for('canteen', 1, 'A', 'cancel', '2026-11-23')
	at time zone 'UTC', 'YYYY-MM-DD HH24:MI'), '2026-11-20 08:00',
	'the other school keeps the town''s');
select is(t.err($$insert into guichet.cutoff_rule (activity, action, weekdays,
	kind, weekday, at, during) values ('canteen', 'add', '{2,3}',
	'weekday_table', 4, '10:00', '[2027-01-01,)')$$), '23P01',
	'two rules of equal rank for one day are refused');
select is(t.err($$insert into guichet.cutoff_rule (activity, action, kind, n, at,
	during) values ('canteen', 'add', 'monthly', 29, '10:00',
	'[2020-01-01,2021-01-01)')$$), '23514', 'no month has a day 29 for sure');

-- What holds for every cut-off, over every day of three school years with their
-- six changes of hour, whichever weekday is closed around it.
insert into guichet.school_year (code, during)
	values ('2024-2025', '[2024-09-02,2025-07-05)');
insert into guichet.school_holiday (zone, name, during) values
	('A', 'winter', '[2025-02-22,2025-03-10)'),
	('A', 'spring', '[2026-04-04,2026-04-20)'),
	('A', 'spring', '[2027-04-10,2027-04-26)');

-- Every kind, at an hour that the changes of hour skip or repeat too.
create table t.rule as
select row_number() over ()::integer as n, k.*, a.at, o.on_closed
from (values ('weekday_table', null::integer, 5, 'working_5'),
	('weekly', null, 7, 'school'), ('n_days', 2, null, 'calendar'),
	('n_days', 3, null, 'working_6'), ('n_days', 2, null, 'service'),
	('monthly', 18, null, 'working_5'), ('same_day', null, null, 'calendar'),
	('last_school_day', null, null, 'calendar'))
	k (kind, count, weekday, day_type),
    (values ('00:00'::time), ('02:30'), ('9:00'), ('24:00')) a (at),
    (values ('keep'), ('earlier'), ('later')) o (on_closed)
where o.on_closed = 'keep' or (k.day_type <> 'calendar' and a.at = '9:00'
    and k.kind <> 'same_day');

-- The days around each change of hour, and one in six of the others: 6 and 7
-- have no common divisor, so that each weekday has its turn.
create table t.meal as
select d::date as day from generate_series('2024-09-02'::timestamp,
	'2027-07-02', '1 day') d
where (extract(doy from d)::integer % 6 = 0
    or exists (select from (values ('2024-10-27'::date), ('2025-03-30'),
	('2025-10-26'), ('2026-03-29'), ('2026-10-25'), ('2027-03-28')) c (day)
	where d::date between c.day - 3 and c.day + 9))
and guichet.day_is('service', d::date, 'A', 1, 'canteen');

create function t.cutoff(r t.rule, day date) returns timestamptz
language sql as $$
	select guichet.cutoff(row(0, 'canteen', null, null, 'add', null, r.kind,
	    r.count, r.weekday, r.day_type, r.at, r.on_closed,
	    '[2020-01-01,)'::daterange, null)::guichet.cutoff_rule, day, 'A', 1)
$$;
create table t.found as
select r.n, r.kind, r.at, r.on_closed, r.day_type, m.day,
    t.cutoff(r, m.day) as d
from t.rule r, t.meal m;

select cmp_ok((select count(*) from t.found), '>', 2500::bigint,
	'thousands of cases');
select is((select count(*) from t.found where d is null), 0::bigint,
	'each has an instant');
select is((select count(*) from t.found f where f.at in ('00:00', '9:00')
	and (f.d at time zone 'Europe/Paris')::time <> f.at), 0::bigint,
	'it falls at its hour of the clock on the wall, summer and winter');
select is((select count(*) from t.found f where f.at = '24:00'
	and (f.d at time zone 'Europe/Paris')::time <> '00:00'), 0::bigint,
	'24:00 is the midnight that ends the day');
select is((select count(*) from t.found f where f.at = '02:30'
	and (f.d at time zone 'Europe/Paris')::time <> '02:30'
	and not ((f.d at time zone 'Europe/Paris')::time = '03:00'
	    and extract(month from f.d) = 3)), 0::bigint,
	'02:30 is 03:00 on the night that has none');
select is((select count(*) from t.found f where f.on_closed = 'keep'
	and f.d > guichet.instant(f.day + f.at)), 0::bigint,
	'never after its hour on the day of the meal');
select is((select count(*) from t.found a join t.found b on b.n = a.n
	and b.day > a.day and b.day <= a.day + 14 where b.d < a.d), 0::bigint,
	'a later meal never closes earlier');
select is((select count(*) from t.found f where f.kind = 'weekly'
	and f.on_closed = 'keep' and f.at = '9:00'
	and f.d <> ((date_trunc('week', f.day::timestamp) - interval '1 day'
	    + interval '9 hours') at time zone 'Europe/Paris')), 0::bigint,
	'weekly: the Sunday before, reckoned another way');
select is((select count(*) from t.found f where f.kind = 'last_school_day'
	and not guichet.day_is('school', (f.d at time zone 'Europe/Paris'
	    - case f.at when '24:00' then interval '1 day' else '0' end)::date,
	    'A', 1, 'canteen')), 0::bigint, 'the last school day is one');
select is((select count(*) from t.found f where f.on_closed <> 'keep'
	and not guichet.day_is(f.day_type, (f.d at time zone 'Europe/Paris')::date,
	    'A', 1, 'canteen')), 0::bigint,
	'moved off a closed day, it falls on a day of its kind');

-- Each weekday in turn is closed for the week before the two changes of hour of
-- 2026: what keeps its day stays, what moves earlier is never later than before,
-- what moves later never earlier, and days counted back only go further back.
create table t.closed (weekday integer, n integer, on_closed text, kind text,
	day date, was timestamptz, d timestamptz);
do $$
begin
	for w in 1 .. 7 loop
		insert into guichet.closure (during, because)
		select daterange(c.day + w - 1, c.day + w), 'works'
		from (values ('2026-03-23'::date), ('2026-10-19'),
		    ('2026-11-02')) c (day);
		insert into t.closed
		select w, f.n, f.on_closed, f.kind, f.day, f.d,
		    t.cutoff(r, f.day)
		from t.found f join t.rule r on r.n = f.n
		where f.at = '9:00' and (f.day between '2026-03-23' and '2026-04-03'
		    or f.day between '2026-11-02' and '2026-11-13');
		delete from guichet.closure c where c.because = 'works';
	end loop;
end
$$;
select is((select count(*) from t.closed c where c.on_closed = 'keep'
	and c.kind not in ('n_days', 'last_school_day') and c.d <> c.was),
	0::bigint, 'a closure does not move a cut-off that keeps its day');
select is((select count(*) from t.closed c where (c.on_closed = 'earlier'
	or c.kind in ('n_days', 'last_school_day')) and c.on_closed <> 'later'
	and c.d > c.was), 0::bigint, 'nor makes one later that moves earlier');
select cmp_ok((select count(*) from t.closed c where c.d <> c.was), '>',
	20::bigint, 'and closures do move some');

select * from finish();
rollback;
