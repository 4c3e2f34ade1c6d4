-- request_letters: what the service has sent.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(4);

create function t.ref(n integer) returns text stable language sql return
	(select r.reference from guichet.request r where r.id = t.id(n));
select t.q('clerk', format('select * from api.desk_accept(%s, %s, null, null,
	%L)', t.id(1), t.version(1), t.nonce(1))) \g /dev/null
select is(t.q('anne', format('select * from api.request_letters(%L, null)',
	t.ref(1))), null, 'not before it has left');
update guichet.message m set state = 'sent' where m.kind = 'request-granted';
select is(t.q('anne', format('select kind, post
	from api.request_letters(%L, null)', t.ref(1))), '(granted,f)',
	'then she finds it in her request');
-- RULE: request-own
select is(t.err('bruno', format('select * from api.request_letters(%L, null)',
	t.ref(1))), 'MU404', 'nobody else does');
select is(t.err(null, format('select * from api.request_letters(%L, null)',
	t.ref(1))), 'MU401', 'nor a stranger');

select * from finish();
rollback;
