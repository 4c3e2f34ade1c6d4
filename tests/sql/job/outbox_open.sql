-- Before a message is written: it is still ours to send.
-- RULE: outbox-lease
\ir ../lib/town.sql
select plan(4);

select guichet.mail('test', 'anne@exemple.fr', 101, null) as m \gset
select throws_ok(format('select api.outbox_open(%s)', :m), 'MU542', null,
	'nobody has taken it');
select api.outbox_take(1, 60) \g /dev/null
select is((select at from api.outbox_open(:m)), guichet.now(),
	'the instant of the page');
update guichet.message set holder = 0 where id = :m;
select throws_ok(format('select api.outbox_open(%s)', :m), 'MU542', null,
	'somebody else has it');
update guichet.message set holder = pg_backend_pid(), state = 'cancelled'
	where id = :m;
select throws_ok(format('select api.outbox_open(%s)', :m), 'MU542', null,
	'it is not to be sent any more');

select * from finish();
rollback;
