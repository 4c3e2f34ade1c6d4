-- desk_assign: giving a request to an agent.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(4);

select is(t.q('clerk', format('select * from api.desk_assign(%s, %s, 108, null,
	%L)', t.id(1), t.version(1), t.nonce(1))), format('(%s,)', t.id(1)), 'given');
select is((select r.assigned_to from guichet.request r where r.id = t.id(1)),
	108::bigint, 'to that agent');
select is(t.err('clerk', format('select * from api.desk_assign(%s, %s, 107, null,
	%L)', t.id(1), t.version(1), t.nonce(2))), 'MU404',
	'not to somebody who may not decide');
select is(t.err('clerk', format('select * from api.desk_assign(%s, 0, 108, null,
	%L)', t.id(1), t.nonce(3))), 'MU510', 'nor from an old page');

select * from finish();
rollback;
