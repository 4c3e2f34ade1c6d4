-- The days of the week with a meal.
\ir ../lib/town.sql
select plan(2);

select is(t.q('kitchen', 'select * from api.kitchen_week_days(''2026-11-25'')'),
	'(2026-11-23)
(2026-11-24)
(2026-11-26)
(2026-11-27)', 'no Wednesday');
select is(t.q('kitchen', 'select * from api.kitchen_week_days(''2026-12-25'')'),
	null, 'none in the holidays');

select * from finish();
rollback;
