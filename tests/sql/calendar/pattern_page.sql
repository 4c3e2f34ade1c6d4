-- pattern_page: whose usual week it is, and its cycle.
\ir ../lib/childcare.sql
\ir ../lib/pattern.sql
select plan(4);

select is(t.q('anne', 'select * from api.pattern_page(null, null)'),
	'(111,"(Léa,Martin)",1,2026-11-16,)', 'the eldest, each week');
select t.pattern('anne', 1, 112, '{}', 2, '{canteen}', '{8:canteen}', null,
	'2026-12-18') \g /dev/null
select is(t.q('bruno', 'select child, cycle, anchor, until
	from api.pattern_page(112, null)'), '(112,2,2026-11-09,2026-12-18)',
	'the cycle of the rule in force, where it stands today');
select is(t.q('anne', 'select cycle, anchor from api.pattern_page(112, 3)'),
	'(3,2026-11-16)', 'or another that one asks for');
select is(t.err('anne', 'select * from api.pattern_page(114, null)'), 'MU404',
	'a stranger''s child');

select * from finish();
rollback;
