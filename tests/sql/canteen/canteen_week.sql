-- The week shown and the links from it.
\ir ../lib/town.sql
select plan(9);

select is(t.q('anne', $$select * from api.canteen_week('2026-11-26')$$),
	'(2026-11-23,2026-11-27,2026-11-16,2026-11-30,f,"2026-11-20 09:00:00+01",'
	|| '2026-2027,t)', 'the Monday of the given day, all of it');
select is(t.q('anne', $$select first, current from api.canteen_week(null)$$),
	'(2026-11-23,f)', 'no date: the first week that can still be changed');
select api.clock_set('2026-11-16 10:00 Europe/Paris') \g /dev/null
select is(t.q('anne', $$select first, current, editable
	from api.canteen_week(null)$$), '(2026-11-16,t,t)',
	'on Monday morning that is this week');
select is(t.q('anne', $$select editable, next_deadline
	from api.canteen_week('2026-11-09')$$), '(f,)', 'a past week is read only');
select is(t.q('anne', $$select previous, next
	from api.canteen_week('2027-06-28')$$), '(2027-06-21,)',
	'the last week of the known years has no next');
select is(t.q('anne', $$select previous from api.canteen_week('2025-09-01')$$),
	'()', 'the first has no previous');
select is(t.q('anne', $$select first, school_year
	from api.canteen_week('2026-07-01')$$), '(2026-06-29,2025-2026)',
	'a week of last year');
select is(t.err('anne', $$select * from api.canteen_week('2024-01-01')$$),
	'MU414', 'before the known years: no calendar');
select api.clock_set('2026-08-10 10:00 Europe/Paris') \g /dev/null
select is(t.q('anne', $$select first from api.canteen_week(null)$$),
	'(2026-08-31)', 'in summer: the first week of September');

select * from finish();
rollback;
