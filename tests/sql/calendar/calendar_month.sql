-- calendar_month: the month shown, and where one can go from it.
\ir ../lib/childcare.sql
select plan(4);

select is(t.q('anne', $$select first, last, previous, next, alone, cost
	from api.calendar_month('2026-11-18', null)$$),
	'(2026-11-01,2026-11-30,2026-10-01,2026-12-01,,0)',
	'the month, and those beside it');
select is(t.q('anne', 'select first from api.calendar_month(null, null)'),
	'(2026-11-01)', 'without a day: the month of what can change first');
select is(t.q('anne', $$select next from
	api.calendar_month('2027-07-01', null)$$), '()',
	'beyond the school year one cannot go');
select is(t.err('anne', $$select * from
	api.calendar_month('2030-01-01', null)$$), 'MU414', 'nor by its address');

select * from finish();
rollback;
