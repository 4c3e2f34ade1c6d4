-- Done and taken back: absence_act_go.
-- RULE: absence-effect
\ir ../lib/absence.sql
select plan(8);

select t.declare('anne', 20, 112, 4, '2026-11-23', null) \g /dev/null
select t.act(21, 2, 'school:1', null, '2026-11-23', null) \g /dev/null
select is(t.go_err(22, 'undo'), 'MU409', 'nothing to take back yet');
select is(t.go(23, 'do'), '(' || (select max(id) from guichet.absence_act)
	|| ')', 'it is done');
select is((select string_agg(concat_ws(' ', child, source, proof), ', '
	order by child) from guichet.absence where superseded_at is null),
	'111 town none, 112 declared none, 113 town none',
	'whose absence was declared already keeps it');
select is(t.go_err(24, 'do'), 'MU409', 'not twice');
select is(t.err('anne', format('select * from api.absence_withdraw(%s, %L)',
	t.absence(111), t.nonce(25))), 'MU404',
	'a family does not withdraw what the town said');
select api.clock_set('2026-11-23 14:00 Europe/Paris') \g /dev/null
select t.close('attendant', 31) \g /dev/null
select is(t.lines(), '111 absent 201 100 excused, 112 absent 201 100 50, 113 '
	'absent 202 360 excused', 'a strike costs nothing');
select t.go(26, 'undo') \g /dev/null
select is(t.lines(), '111 absent 201 100 100, 112 absent 201 100 50, 113 '
	'absent 202 360 360', 'taken back, its days cost what they did');
select t.act(27, 2, 'school:2', null, '2026-11-23', null) \g /dev/null
select is(t.go_err(28, 'do'), 'MU674', 'nobody is booked there');

select * from finish();
rollback;
