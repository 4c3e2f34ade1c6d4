-- desk_request: one request, and its neighbours in the list.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(7);

select is(t.q('clerk', format('select title, state, name, silence, silence_on,
	target_on, late, mine, decides from api.desk_request(%s, null)', t.id(2))),
	'("Essai avec rejet",in-progress,"(Claire,Petit)",reject,2026-11-20,'
	|| '2026-10-05,t,t,t)', 'as the desk sees it');
select is(t.q('clerk', format('select previous, next
	from api.desk_request(%s, ''open~~~~~'')', t.id(3))), format('(%s,%s)',
	t.id(4), t.id(1)), 'before and after it in the list it was opened from');
select is(t.q('clerk', format('select previous, next
	from api.desk_request(%s, ''open~essai~~~~'')', t.id(4))), format('(,%s)',
	t.id(1)), 'another list has other neighbours');
select is(t.err('clerk', 'select * from api.desk_request(0, null)'), 'MU404',
	'no such request');
select is(t.err('kitchen', format('select * from api.desk_request(%s, null)',
	t.id(1))), 'MU404', 'nor for who may not read it');
select guichet.request_new(801, 101, 'online') as draft \gset
select is(t.err('clerk', format('select * from api.desk_request(%s, null)',
	:draft)), 'MU404', 'a draft is the citizen''s own');
select is(t.q('clerk', format('select suspended, complete_at is null
	from api.desk_request(%s, null)', t.id(4))), '(,t)', 'nothing suspended');

select * from finish();
rollback;
