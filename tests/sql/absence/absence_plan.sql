-- What an absence costs, before it is declared: absence_plan.
-- RULE: absence-effect
-- RULE: parents-privacy
\ir ../lib/absence.sql
select plan(4);

select is(t.q('anne', 'select name, kind, activity, first, last, base, price,
	until, free from api.absence_plan(111, 1, ''2026-11-23'',
	''2026-11-27'', ''canteen'')'), '("(Léa,Martin)",Maladie,Cantine,'
	'2026-11-23,2026-11-27,400,200,,t)',
	'four meals, two of them free: the first two days of illness');
select is(t.q('anne', 'select base, price, until from api.absence_plan(111, 3,
	''2026-11-23'', ''2026-11-27'', ''canteen'')'),
	'(400,0,"2026-11-26 00:00:00+01")',
	'48 hours for the proof run from the end of the first day');
select is(t.q('david', 'select base, price from api.absence_plan(113, 4,
	''2026-11-23'', null, null)'), '(,)',
	'the parent who does not pay sees no price');
select is(t.q('claire', 'select base, price from api.absence_plan(113, 4,
	''2026-11-23'', null, null)'), '(360,180)', 'who pays sees it');

select * from finish();
rollback;
