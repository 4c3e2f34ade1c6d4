-- desk_letters: the letters of a request.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(2);

select t.q('clerk', format('select * from api.desk_accept(%s, %s, null, null,
	%L)', t.id(1), t.version(1), t.nonce(1))) \g /dev/null
select is(t.q('clerk', format('select kind, state from api.desk_letters(%s)',
	t.id(1))), '(granted,due)', 'one that waits to leave');
select is(t.q('kitchen', format('select * from api.desk_letters(%s)', t.id(1))),
	null, 'nothing for who may not read requests');

select * from finish();
rollback;
