-- What it would change: absence_act_card.
\ir ../lib/absence.sql
select plan(2);

select t.declare('anne', 20, 112, 4, '2026-11-23', null) \g /dev/null
select t.act(21, 2, null, null, '2026-11-23', '2026-11-24') \g /dev/null
select is(t.q('manager', format('select state, kind, first, last, children,
	days, others, base, price from api.absence_act_card(%s)',
	(select max(id) from guichet.absence_act))),
	'(draft,Grève,2026-11-23,2026-11-24,2,3,1,560,0)',
	'two children and three days; of a third one has been declared');
select is(t.err('manager', 'select * from api.absence_act_card(99)'), 'MU404',
	'no such act');

select * from finish();
rollback;
