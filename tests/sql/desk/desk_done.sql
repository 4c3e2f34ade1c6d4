-- desk_done: the decision that was just made.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(3);

select t.q('clerk', format('select * from api.desk_accept(%s, %s, null, null,
	%L)', t.id(1), t.version(1), t.nonce(1))) \g /dev/null
select l.id as letter from guichet.letter l \gset
select is(t.q('clerk', format('select request, kind, undo from api.desk_done(%s)',
	:letter)), format('(%s,granted,t)', t.id(1)), 'it may be taken back');
select api.clock_set('2026-11-18 10:06 Europe/Paris') \g /dev/null
select is(t.q('clerk', format('select undo from api.desk_done(%s)', :letter)),
	'(f)', 'six minutes later no more');
select is(t.q('admin', format('select undo from api.desk_done(%s)', :letter)),
	null, 'another agent did not make it');

select * from finish();
rollback;
