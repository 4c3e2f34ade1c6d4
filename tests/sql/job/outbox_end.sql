-- How an attempt at a message ends.
-- RULE: outbox-retry
-- RULE: outbox-bounce
\ir ../lib/town.sql
select plan(13);

select guichet.mail('test', 'anne@exemple.fr', 101, null, 'box') as m \gset
select attempt as n from api.outbox_take(1, 60) \gset
select is(api.outbox_end(:m, :n, 'retry', '451 later'), 'due',
	'a refusal for now: later');
select ok((select due_at - guichet.now() between interval '22 seconds'
	and interval '38 seconds' from guichet.message where id = :m),
	'after about half a minute');
select is((select sealed from guichet.message where id = :m), 'box',
	'with its token');
select is((select attempt from api.outbox_take(1, 60)), null, 'and not before');
select ok(guichet.backoff(8) between '48 minutes' and '80 minutes',
	'the eighth time after about an hour');
select ok(guichet.backoff(500) between '3 hours' and '5 hours',
	'and never after more than four');

select api.clock_set('2026-11-18 10:05 Europe/Paris') \g /dev/null
select attempt as n from api.outbox_take(1, 60) \gset
select is(api.outbox_end(:m, 1, 'sent', null), 'sending',
	'the first attempt has nothing to say any more');
select is(api.outbox_end(:m, :n, 'bounced', '550 5.1.1 unknown'), 'bounced',
	'a refusal for good');
select is((select error from guichet.message where id = :m),
	'550 5.1.1 unknown', 'with the reason, for a clerk');
select is((select sealed from guichet.message where id = :m), null,
	'and the token is nowhere any more');

select guichet.mail('test', 'anne@exemple.fr', 101, null, 'box') as m \gset
select attempt as n from api.outbox_take(1, 60) \gset
select is(api.outbox_end(:m, :n, 'sent', null), 'sent', 'sent');
select is((select sent_at from guichet.message where id = :m), guichet.now(),
	'at that instant');
update guichet.message set state = 'sending', attempts = 20 where id = :m;
select is(api.outbox_end(:m, 20, 'retry', '451 later'), 'failed',
	'the twentieth time is the last');

select * from finish();
rollback;
