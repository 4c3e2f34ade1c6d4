-- The week that the kitchen sees.
\ir ../lib/town.sql
select plan(3);

select is(t.q('kitchen', 'select * from api.kitchen_week(null)'),
	'(2026-11-16,2026-11-22,2026-11-09,2026-11-23)', 'that of the next meal');
select is(t.q('kitchen', 'select * from api.kitchen_week(''2027-06-30'')'),
	'(2027-06-28,2027-07-04,2027-06-21,)', 'the last one has none after it');
select is(t.err('anne', 'select * from api.kitchen_week(null)'), '42501',
	'not for families');

select * from finish();
rollback;
