-- Ending one of my sessions.
-- RULE: session-own
\ir ../lib/town.sql
select plan(8);

insert into guichet.session (digest, id, account, device, since, last_seen, expires)
	select sha256('anne2'), 9001, id, 'Téléphone', guichet.now(),
	guichet.now(), guichet.now() + interval '1 hour'
	from guichet.account where identifier = 'anne';
select is(t.q('anne', format('select * from api.session_end(9001, %L)',
	t.nonce(1))), '(t)', 'ended');
select is((select ended_at from guichet.session where id = 9001), guichet.now(),
	'at that instant');
select is(t.q('anne', format('select * from api.session_end(9001, %L)',
	t.nonce(1))), '(t)', 'the same form again: the same answer');
select is((select count(*) from guichet.audit where action = 'session-end'),
	1::bigint, 'audited once');
select is(t.err('bruno', format('select * from api.session_end(9001, %L)',
	t.nonce(1))), 'MU404', 'another person''s session is not found');
select is(t.err('bruno', format('select * from api.session_end(9999, %L)',
	t.nonce(1))), 'MU404', 'nor one that does not exist');
select is(t.err('anne', format('select * from api.session_end(9002, %L)',
	t.nonce(1))), 'MU409', 'the same nonce for another session');
select is(t.err(null, format('select * from api.session_end(9001, %L)',
	t.nonce(1))), 'MU401', 'a stranger signs in first');

select * from finish();
rollback;
