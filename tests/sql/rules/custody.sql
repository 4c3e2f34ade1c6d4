-- Who has a child on a date: the vectors of the domain, every kind of rule, what
-- wins over what, and that there is always an answer.
-- RULE: custody-day
\ir ../lib/town.sql
select plan(34);

-- Zoe (113): Claire (103) is A, David (104) is B.
create function t.rule(kind text, pattern integer[] default null,
	from_at timestamp default null, hand_over time default '00:00',
	during daterange default '[2025-01-01,2028-01-01)',
	reversed boolean default false, source text default 'judgment',
	first bigint default 103) returns bigint
language sql as $$
	insert into guichet.custody_rule (child, layer, kind, first, second,
	    pattern, from_at, hand_over, during, reversed, source)
	values (113, case kind when 'holiday-split' then 2 when 'override' then 3
	    else 1 end, kind, first, case when kind not in ('sole', 'override')
	    then 207 - first end, pattern, from_at, hand_over, during, reversed,
	    source) returning id
$$;
create function t.none() returns void language sql as
	'update guichet.custody_rule set superseded_at = guichet.now()
	    where superseded_at is null';
create function t.who(day date, at time default '12:00') returns text
language sql as $$
	select case c.holder when 'both' then 'both' else case c.adult
	    when 103 then 'A' when 104 then 'B' else 'other ' || c.adult end end
	    || case c.holder when 'third-party' then '!' else '' end
	from guichet.custody(113, day, at) c
$$;
create function t.week(monday date, at time default '12:00') returns text
language sql as $$
	select string_agg(t.who(monday + n, at), '' order by n)
	from generate_series(0, 6) n
$$;

-- No rule.
select is(t.who('2026-11-23'), 'both', 'no calendar: either guardian');
select is((select holder from guichet.custody(999, '2026-11-23', '12:00')),
	'both', 'and a child nobody knows has an answer too');

-- CUS-01
select t.rule('parity') \g /dev/null
select is(t.who('2026-12-28') || t.who('2027-01-04'), 'AA',
	'CUS-01 weeks 53 and 1 are both odd: A twice running');
select is(t.who('2026-12-21') || t.who('2027-01-11'), 'BB',
	'and B has those around them');
select is(t.week('2026-12-28'), 'AAAAAAA', 'Monday to Sunday, across the year');
select t.none() \g /dev/null
select t.rule('parity', first => 104) \g /dev/null
select is(t.who('2026-12-28'), 'B', 'the other way round');
select t.none() \g /dev/null

-- CUS-02
select t.rule('anchored', '{1,2}', '2025-09-01 00:00') \g /dev/null
select is(t.who('2026-12-21') || t.who('2026-12-28') || t.who('2027-01-04'),
	'ABA', 'CUS-02 A passes from even to odd weeks');
select is(t.who('2025-08-18') || t.who('2025-08-25'), 'AB',
	'dates before the anchor have their turn too');
select t.none() \g /dev/null

-- CUS-03
select t.rule('anchored', '{1,2}', '2025-09-05 16:30') \g /dev/null
select is(t.who('2026-12-17'), 'A', 'CUS-03 Thursday 17 December at noon');
select is(t.who('2026-12-18') || t.who('2026-12-18', '16:30'), 'AB',
	'CUS-03 Friday 18: canteen A, evening care B');
select is(t.who('2026-12-18', '16:29') || t.who('2026-12-25', '16:30'), 'AA',
	'to the minute');
select is(t.who('2026-03-27') || t.who('2026-03-27', '16:30')
	|| t.who('2026-04-03') || t.who('2026-04-03', '16:30'), 'ABBA',
	'and not moved by a change of hour');
select t.none() \g /dev/null
select t.rule('anchored', '{1,1,2,1}', '2026-09-07 00:00') \g /dev/null
select is((select string_agg(t.who('2026-09-07'::date + 7 * n), '' order by n)
	from generate_series(0, 8) n), 'AABAAABAA', 'a cycle of four weeks');
select t.none() \g /dev/null

-- Weekdays.
select t.rule('weekdays', '{1,1,2,2,1,1,1}') \g /dev/null
select is(t.week('2026-11-23'), 'AABBAAA', 'B has Wednesdays and Thursdays');
select t.none() \g /dev/null
select t.rule('weekdays', '{1,1,2,2,1,1,1}', hand_over => '16:30') \g /dev/null
select is(t.week('2026-11-23') || ' ' || t.week('2026-11-23', '17:00'),
	'AAABBAA AABBAAA', 'handed over after school');
select t.none() \g /dev/null

-- Sole, and a third person.
select t.rule('sole') \g /dev/null
select is(t.week('2026-11-23'), 'AAAAAAA', 'one parent alone');
select t.none() \g /dev/null
select t.rule('sole', first => 105) \g /dev/null
select is(t.who('2026-11-23'), 'other 105!', 'entrusted to a third person');
select t.none() \g /dev/null

update guichet.pupil set during = '[2025-09-01,2027-07-03)' where child = 113;
insert into guichet.school_holiday (zone, name, during)
	values ('A', 'summer', '[2027-07-03,2027-09-01)');
-- Holidays over the usual week: autumn 2026 is 17 October to 1 November, 16 days;
-- Christmas 2025 is 20 December to 4 January.
select t.rule('parity') \g /dev/null
select t.rule('holiday-split') \g /dev/null
select is(t.who('2026-10-24') || t.who('2026-10-25') || t.who('2026-11-01'),
	'ABB', 'even year: the first eight days are A''s');
select is(t.who('2026-10-16') || t.who('2026-11-02') || t.who('2026-11-09'),
	'BAB', 'outside the holidays the usual week: 42, 45, 46');
select is(t.who('2025-10-18') || t.who('2025-11-02'), 'BA', 'odd year: B first');
select is(t.who('2025-12-20') || t.who('2026-01-03'), 'BA',
	'Christmas is of the year in which it begins');
select is(t.who('2027-07-10') || t.who('2027-08-20'), 'BA',
	'the summer is of the school that the child leaves');
update guichet.school_holiday set during = '[2026-10-17,2026-11-01)'
	where during @> '2026-10-20'::date;
select is(t.who('2026-10-24', '11:59') || t.who('2026-10-24', '12:00'), 'AB',
	'fifteen days: the middle is the noon of the eighth');
select t.none() \g /dev/null
select t.rule('holiday-split', reversed => true) \g /dev/null
select is(t.who('2026-10-17') || t.who('2026-11-23'), 'Bboth',
	'reversed; and alone it says nothing of the other weeks');
select t.none() \g /dev/null

-- Exceptions.
select t.rule('parity') \g /dev/null
select t.rule('holiday-split') \g /dev/null
select t.rule('override', during => '[2026-10-26,2026-10-28)',
	source => 'judgment') \g /dev/null
select is(t.week('2026-10-26'), 'AABBBBB', 'a judgment''s exception wins');
select t.rule('override', during => '[2026-11-16,2026-11-18)',
	source => 'agreement') as waits \gset
select is(t.who('2026-11-09') , 'B', 'week 46 is B''s');
update guichet.custody_rule set during = '[2026-11-09,2026-11-11)'
	where id = :waits;
select is(t.who('2026-11-09'), 'B', 'an exception not yet agreed says nothing');
update guichet.custody_rule set agreed_by = 104, agreed_at = guichet.now()
	where id = :waits;
select is(t.who('2026-11-09') || t.who('2026-11-11'), 'AB',
	'agreed, it holds on its dates');

-- Authority withdrawn.
update guichet.parent_link set authority = 'withdrawn'
	where child = 113 and adult = 104;
select is(t.who('2026-11-11'), 'A', 'nobody without authority has the child');
update guichet.parent_link set authority = 'limited'
	where child = 113 and adult = 104;
select is(t.who('2026-11-11'), 'B', 'limited authority has its days');
update guichet.parent_link set authority = 'withdrawn' where child = 113;
select is(t.who('2026-11-11'), 'both', 'a disputed file still has an answer');

select is((select count(*) from generate_series('2025-01-01'::date::timestamp,
	'2027-12-31', '1 day') d cross join (values ('07:30'::time), ('12:00'),
	('16:30')) a (at), lateral guichet.custody(113, d::date, a.at) c
	where c.holder is null), 0::bigint, 'total: every date, every hour');
select is(t.err($$insert into guichet.custody_rule (child, layer, kind, first,
	second, during, source) values (113, 1, 'parity', 103, 104,
	'[2026-09-01,2026-10-01)', 'judgment')$$), '23P01',
	'two usual rules for one date are refused');
select is(t.err($$insert into guichet.custody_rule (child, layer, kind, first,
	second, during, pattern, source) values (114, 1, 'weekdays', 103, 104,
	'[2026-09-01,)', '{1,2}', 'judgment')$$), '23514',
	'seven numbers for seven days');

select * from finish();
rollback;
