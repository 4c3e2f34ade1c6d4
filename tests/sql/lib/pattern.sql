-- Helpers of the tests of usual weeks (\ir childcare.sql first).

-- A save; week A is that of Monday 23 November 2026.
create function t.pattern(who text, n integer, kid bigint, siblings text[],
	weeks integer, held text[], days text[], from_day date, until_day date)
returns text language sql return t.q(who, format('select child, recap
	from api.pattern_save(%L, %L, %L, %L, %L, %L, %L, %L, %L)', kid,
	siblings, weeks, '2026-11-23', held, days, from_day, until_day,
	t.nonce(n)));
-- The code that one is refused with.
create function t.perr(who text, n integer, kid bigint, siblings text[],
	days text[], until_day date default null)
returns text language sql return t.err(who, format('select child, recap
	from api.pattern_save(%L, %L, 1, %L, %L, %L, null, %L, %L)', kid,
	siblings, '2026-11-23', '{canteen}', days, until_day, t.nonce(n)));
-- What a child has booked from a day on: "canteen 11-23 11-24, morning 11-24".
create function t.booked(who bigint, since date default '2026-11-01')
returns text language sql return (select string_agg(b.activity || ' ' || b.days,
	', ' order by b.activity) from (select activity, string_agg(
	to_char(day, 'MM-DD'), ' ' order by day) as days from guichet.booking
	where child = who and seat and day >= since group by 1) b);
create function t.state(who bigint, what date) returns text language sql
	return (select state from guichet.booking where child = who
	and day = what and activity = 'canteen' order by id desc limit 1);
-- What the lines of a save say.
create function t.said(who text, n integer) returns text language sql
	return (select format('add %s, cancel %s',
	count(*) filter (where change = 'add'),
	count(*) filter (where change = 'cancel')) from guichet.once_line
	where nonce = t.nonce($2) and outcome = 'done');
create function t.refused(who text, n integer) returns text language sql
	return (select string_agg(to_char(day, 'MM-DD') || ' ' || reason, ', '
	order by day) from guichet.once_line
	where nonce = t.nonce($2) and outcome = 'refused');
