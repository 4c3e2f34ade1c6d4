-- What holds for every cut-off, over every day of three school years with their
-- six changes of hour, whichever weekday is closed around it.
-- RULE: canteen-cutoff
\ir ../lib/town.sql
select plan(13);

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
