-- The cut-off engine against the vectors of the domain, each a real town's
-- wording.
-- RULE: canteen-cutoff
\ir ../lib/town.sql
select plan(36);

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

select * from finish();
rollback;
