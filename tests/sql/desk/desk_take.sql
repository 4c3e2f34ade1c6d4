-- desk_take: taking a request.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(6);

select is(t.q('clerk', format('select * from api.desk_take(%s, %s, ''x'', %L)',
	t.id(1), t.version(1), t.nonce(1))), format('(%s,x)', t.id(1)),
	'taken, and back to it');
select is(t.state(1), 'in-progress', 'its examination begins');
select is((select r.assigned_to from guichet.request r where r.id = t.id(1)),
	106::bigint, 'in the hands of who took it');
-- RULE: desk-version
select is(t.err('admin', format('select * from api.desk_take(%s, %s, null, %L)',
	t.id(1), t.version(1) - 1, t.nonce(2))), 'MU510',
	'somebody who saw it before does not take it away unknowingly');
select is(t.err('kitchen', format('select * from api.desk_take(%s, %s, null,
	%L)', t.id(1), t.version(1), t.nonce(3))), 'MU404',
	'not for who may not read requests');
select is((select count(*)::integer from guichet.audit a
	where a.object = 'request:' || t.id(1) and a.person = 106), 1,
	'the audit has it');

select * from finish();
rollback;
