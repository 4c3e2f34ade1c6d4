-- For the tests of the day of service: the town with more than the canteen, on
-- Monday 23 November 2026 at noon.  Lea (111) and Tom (112) eat at Jules-Ferry;
-- Zoe (113) and Max (114) had not booked.
\ir childcare.sql
select t.save('anne', 1, '{}', t.slots('111 2026-11-23', '112 2026-11-23'))
	\g /dev/null
select api.clock_set('2026-11-23 12:00 Europe/Paris') \g /dev/null

-- A tap on the canteen of Jules-Ferry by that account's tablet.
create function t.tap(who text, n integer, child bigint, mark text)
returns text language sql as $$select t.q(who, format(
	'select * from api.attendance_mark(%L, 1, %L, null, %s, %L, null, %L, %L)',
	'2026-11-23', 'canteen', child, mark, t.digest(who), t.nonce(n)))$$;
create function t.tap_err(who text, n integer, child bigint, mark text)
returns text language sql as $$select t.err(who, format(
	'select * from api.attendance_mark(%L, 1, %L, null, %s, %L, null, %L, %L)',
	'2026-11-23', 'canteen', child, mark, t.digest(who), t.nonce(n)))$$;
create function t.close(who text, n integer) returns text language sql as
	$$select t.q(who, format(
	'select * from api.attendance_close(%L, 1, %L, %L, %L)', '2026-11-23',
	'canteen', t.digest(who), t.nonce(n)))$$;
create function t.close_err(who text, n integer) returns text language sql as
	$$select t.err(who, format(
	'select * from api.attendance_close(%L, 1, %L, %L, %L)', '2026-11-23',
	'canteen', t.digest(who), t.nonce(n)))$$;
create function t.reopen(who text, n integer, why text) returns text
	language sql as $$select t.q(who, format(
	'select * from api.attendance_reopen(%L, 1, %L, %L, %L)', '2026-11-23',
	'canteen', why, t.nonce(n)))$$;
create function t.reopen_err(who text, n integer, why text) returns text
	language sql as $$select t.err(who, format(
	'select * from api.attendance_reopen(%L, 1, %L, %L, %L)', '2026-11-23',
	'canteen', why, t.nonce(n)))$$;
-- How each child stands, and each line in force.
create function t.marks() returns text language sql as
	$$select string_agg(child || ' ' || mark, ', ' order by child)
	from guichet.attendance$$;
create function t.lines() returns text language sql as
	$$select string_agg(concat_ws(' ', child, mark, payer, base, price,
	reason, case when late then 'late' end), ', ' order by child)
	from guichet.attendance_line where superseded_at is null$$;
