-- Whom it touches: absence_act_children.
\ir ../lib/absence.sql
select plan(2);

select t.act(21, 2, null, 111, '2026-11-23', '2026-11-24') \g /dev/null
select is(t.q('manager', format('select * from api.absence_act_children(%s)',
	(select max(id) from guichet.absence_act))),
	'("(Léa,Martin)",2,200,0,f)', 'one child alone');
select t.act(22, 2, 'school:2', null, '2026-11-23', '2026-11-24') \g /dev/null
select is(t.q('manager', format('select * from api.absence_act_children(%s)',
	(select max(id) from guichet.absence_act))), null,
	'nobody of another site');

select * from finish();
rollback;
