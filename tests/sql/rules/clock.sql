-- Civil time to instants.
\ir ../lib/town.sql
select plan(9);

select is(guichet.instant('2026-11-24 09:00') at time zone 'UTC',
	'2026-11-24 08:00', 'winter');
select is(guichet.instant('2026-06-24 09:00') at time zone 'UTC',
	'2026-06-24 07:00', 'summer');
select is(guichet.instant('2026-03-29 02:30') at time zone 'UTC',
	'2026-03-29 01:00', 'a time that does not exist: the next that does');
select is(guichet.instant('2026-03-29 02:00') at time zone 'UTC',
	'2026-03-29 01:00', 'from the first minute of the gap');
select is(guichet.instant('2026-03-29 03:00') at time zone 'UTC',
	'2026-03-29 01:00', 'which is three o''clock');
select is(guichet.instant('2026-10-25 02:30') at time zone 'UTC',
	'2026-10-25 01:30', 'a time that exists twice: the later');
select is(guichet.instant('2026-11-23'::date + '24:00'::time) at time zone 'UTC',
	'2026-11-23 23:00', '24:00 is the beginning of the next day');
select is(guichet.monday('2026-11-22'), '2026-11-16', 'Sunday ends a week');
select is(guichet.monday('2026-11-23'), '2026-11-23', 'Monday begins one');

select * from finish();
rollback;
