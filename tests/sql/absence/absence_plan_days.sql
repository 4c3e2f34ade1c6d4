-- What an absence costs day by day: absence_plan_days.
-- RULE: absence-effect
\ir ../lib/absence.sql
select plan(2);

select is(t.q('anne', 'select day, activity, base, price, effect, shared
	from api.absence_plan_days(111, 1, ''2026-11-23'', ''2026-11-27'',
	''canteen'')'), '(2026-11-23,Cantine,100,0,free,f)
(2026-11-24,Cantine,100,0,free,f)
(2026-11-26,Cantine,100,100,full,f)
(2026-11-27,Cantine,100,100,full,f)', 'day by day');
select is(t.q('david', 'select day, base, price, shared from
	api.absence_plan_days(113, 4, ''2026-11-23'', null, null)'),
	'(2026-11-23,,,t)', 'the parent who does not pay sees no price');

select * from finish();
rollback;
