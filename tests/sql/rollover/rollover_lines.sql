-- rollover_lines: pupil by pupil.
\ir ../lib/town.sql
\ir ../lib/rollover.sql
select plan(3);

select t.make(1) \g /dev/null
select is(t.q('manager', format('select child, level, next, "case", outcome,
	target from api.rollover_lines(%s, ''promoted'', null, null, null)',
	t.plan())), '(111,CP,CE1,promoted,class,"Jules-Ferry – CE1-CE2")
(112,PS,MS,promoted,class,"Les Lilas – Moyenne section")
(114,CE1,CE2,promoted,class,"Louise-Michel – CE2")
(113,CP,CE1,promoted,class,"Jules-Ferry – CE1-CE2")', 'of a case, by name');
select is(t.q('manager', format('select child from api.rollover_lines(%s, null,
	13, true, null)', t.plan())), E'(115)\n(116)', 'of a class, those who wait');
select is(t.q('manager', format('select child from api.rollover_lines(%s, null,
	null, null, 2)', t.plan())), null, 'page by page');

select * from finish();
rollback;
