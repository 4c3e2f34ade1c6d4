-- family_child: one child of mine.
\ir ../lib/town.sql
select plan(3);

select is(t.q('anne', 'select * from api.family_child(112)'),
	'(112,t,"(Tom,Martin)",2022-05-01,no-pork,,,2026-11-23)',
	'menu, and the first day that can still change');
select is(t.err('anne', 'select * from api.family_child(113)'), 'MU404',
	'a child of somebody else is not there');
select is(t.err('anne', 'select * from api.family_child(999)'), 'MU404',
	'like one that does not exist');

select * from finish();
rollback;
