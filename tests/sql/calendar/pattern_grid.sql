-- pattern_grid: the boxes of the usual week.
\ir ../lib/childcare.sql
\ir ../lib/pattern.sql
select plan(3);

select t.pattern('anne', 1, 111, '{}', 2, '{canteen,wed}',
	'{1:canteen,10:wed}', null, null) \g /dev/null
select is(t.q('bruno', 'select count(*), count(*) filter (where open),
	count(distinct week) from api.pattern_grid(111, null)'), '(40,26,2)',
	'five weekdays of two weeks, four activities; not all every day');
select is(t.q('bruno', 'select n, code, day from api.pattern_grid(111, null)
	where ticked'), '(1,canteen,2026-11-09)
(10,wed,2026-11-18)', 'what the rule of the home has is ticked');
select is(t.err('anne', 'select * from api.pattern_grid(114, null)'), 'MU404',
	'a stranger''s child');

select * from finish();
rollback;
