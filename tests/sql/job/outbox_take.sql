-- Taking messages that are due.
-- RULE: outbox-lease
-- RULE: mail-undo
\ir ../lib/town.sql
select plan(13);

select isnt(guichet.mail('test', 'anne@exemple.fr', 101, 7), null,
	'a message has a number');
select guichet.mail('test', 'bruno@exemple.fr', 102, null, null,
	'5 minutes') \g /dev/null
select throws_ok($$select guichet.mail('test', E'a@b.fr\r\nBcc: x@y.fr', null,
	null)$$, 'MU541', null, 'a line end is no part of an address');
select throws_ok($$select guichet.mail('test', 'a@b.fr,c@d.fr', null, null)$$,
	'MU541', null, 'nor is a comma');
select throws_ok($$select guichet.mail('test', 'nobody', null, null)$$,
	'MU541', null, 'an address has a domain');

create function t.take(n integer) returns text language sql as $$
	select string_agg(k.recipient || ' ' || k.attempt, ',' order by k.recipient)
	from api.outbox_take(n, 60) k $$;
select is(t.take(10), 'anne@exemple.fr 1', 'what is due is taken');
select is(t.take(10), null, 'and is nobody else''s then');
select is((select holder from guichet.message where state = 'sending'),
	pg_backend_pid(), 'it is said who has it');

-- The other instant: the clock moves, as it does between two transactions.
select api.clock_set('2026-11-18 10:00:50 Europe/Paris') \g /dev/null
select is(t.take(10), null, 'the lease holds');
select api.clock_set('2026-11-18 10:01:10 Europe/Paris') \g /dev/null
select is(t.take(10), 'anne@exemple.fr 2', 'and ends');
update guichet.message set holder = 0 where state = 'sending';
select is(t.take(10), 'anne@exemple.fr 3',
	'it ends at once when who had it is gone');

select ok(guichet.mail_cancel((select id from guichet.message
	where recipient = 'bruno@exemple.fr')), 'what waits can be cancelled');
select ok(not guichet.mail_cancel((select id from guichet.message
	where recipient = 'anne@exemple.fr')), 'what is being sent cannot');
select api.clock_set('2026-11-18 11:00 Europe/Paris') \g /dev/null
update guichet.message set lease = '2026-11-19' where state = 'sending';
select is(t.take(10), null, 'and what was cancelled is not sent');

select * from finish();
rollback;
