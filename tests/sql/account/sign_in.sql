-- Signing in: right, wrong, unknown, throttled.
-- RULE: sign-in-neutral
-- RULE: sign-in-throttle
\ir ../lib/town.sql
select plan(31);

-- What sign_in answers; the session's digest is made from a number.
create function t.sign(who text, proof text, n integer default 1,
	network text default null) returns text language sql
	return t.q(null, format('select ok, code, wait, rehash
	from api.sign_in(%L, %L, %L, %L, %L)', who, proof,
	lpad(n::text, 64, 'a'), 'Firefox', network));
create function t.right() returns text immutable language sql
	return repeat('0', 64);
create function t.wrong() returns text immutable language sql
	return repeat('1', 64);

select is(t.sign('anne', t.right()), '(t,,,f)', 'the right password');
select results_eq($$select s.level::integer, s.device, s.since, s.expires - s.since
	from guichet.session s where digest = decode(lpad('1', 64, 'a'), 'hex')$$,
	$$values (1, 'Firefox', guichet.now(), interval '20 hours')$$,
	'opens a session of 20 hours at most');
select is(t.sign(' ANNE ', t.right(), 2), '(t,,,f)',
	'case and spaces around the identifier do not count');
select is(t.sign('anne', t.wrong(), 3), '(f,MU430,,f)', 'a wrong password');
select is(t.sign('nobody', t.wrong(), 4), '(f,MU430,,f)',
	'an unknown identifier: the same answer');
update guichet.account set disabled_at = guichet.now() where identifier = 'eve';
select is(t.sign('eve', t.right(), 5), '(f,MU430,,f)',
	'a disabled account: the same answer');
select is(t.sign('clerk', t.right(), 6), '(f,MU430,,f)',
	'a clerk at the families'' door: the same answer');
select is((select count(*) from guichet.session where digest in (select
	decode(lpad(n::text, 64, 'a'), 'hex') from generate_series(3, 6) n)),
	0::bigint, 'none of them opened a session');
select is(t.err(null, format($$select * from api.sign_in('anne', %L, 'short',
	null, null)$$, t.right())), 'MU400', 'a session that we did not make');
select is(t.err(null, format($$select * from api.sign_in('anne', null, %L,
	null, null)$$, lpad('7', 64, 'a'))), 'MU400', 'no proof at all');

-- The fifth failure starts the delay.
select t.sign('claire', t.wrong(), n + 10) from generate_series(1, 4) n
	\g /dev/null
select is(t.sign('claire', t.right(), 15), '(t,,,f)',
	'after four failures the right password is still heard');
select t.sign('claire', t.wrong(), n + 20) from generate_series(1, 4) n
	\g /dev/null
select is(t.sign('claire', t.wrong(), 25),
	'(f,MU431,"2026-11-18 10:00:30+01",f)', 'a success forgot the failures; '
	'the fifth in a row: wait 30 s');
select is(t.sign('claire', t.right(), 26),
	'(f,MU431,"2026-11-18 10:00:30+01",f)', 'until then nothing is heard, '
	'the right password neither');
select is((select failures from guichet.sign_in_failure
	where typed = guichet.typed_digest('claire')), 5,
	'and what is not heard is not counted');
select is(t.q(null, $$select wait from api.sign_in_begin('Claire', null)$$),
	'("2026-11-18 10:00:30+01")', 'the first half says so too');
select api.clock_set('2026-11-18 10:00:30 Europe/Paris') \g /dev/null
select is(t.sign('claire', t.wrong(), 27),
	'(f,MU431,"2026-11-18 10:01:30+01",f)', 'then a minute');
select api.clock_set('2026-11-18 10:01:30 Europe/Paris') \g /dev/null
update guichet.sign_in_failure set failures = 40;
select is(t.sign('claire', t.wrong(), 28),
	'(f,MU431,"2026-11-18 10:15:30+01",f)', 'never more than 15 minutes');
select api.clock_set('2026-11-19 10:02 Europe/Paris') \g /dev/null
select is(t.sign('claire', t.wrong(), 29), '(f,MU430,,f)',
	'after a day the count begins again');

-- Somebody who tries names that do not exist sees the same delays.
select t.sign('ghost', t.wrong(), n + 30) from generate_series(1, 4) n
	\g /dev/null
select is(t.sign('ghost', t.wrong(), 35),
	'(f,MU431,"2026-11-19 10:02:30+01",f)', 'an unknown name is delayed alike');

-- One network.
select t.sign('guess' || n, t.wrong(), n + 100, '192.0.2.0/24')
	from generate_series(1, 99) n \g /dev/null
select is(t.sign('david', t.right(), 300, '192.0.2.0/24'), '(t,,,f)',
	'99 failures of a network: still heard');
select t.sign('guess100', t.wrong(), 200, '192.0.2.0/24') \g /dev/null
select is(t.sign('david', t.right(), 301, '192.0.2.0/24'),
	'(f,MU431,"2026-11-19 11:00:00+01",f)', '100: not before the next hour');
select is(t.sign('david', t.right(), 302, '198.51.100.0/24'), '(t,,,f)',
	'another network is heard');
select is(t.sign('david', t.right(), 303, null), '(t,,,f)',
	'loopback, without a network, is spared');
select is((select count(*) from guichet.network_failure), 1::bigint,
	'only networks with failures are kept');

-- A password of yesterday's cost.
update guichet.account set params = '$scrypt$ln=14,r=8,p=3$AAAAAAAAAAAAAAAAAAAAAA'
	where identifier = 'bruno';
select is(t.sign('bruno', t.right(), 400), '(t,,,t)',
	'a cheaper password says to derive it again');

select is((select count(*) from guichet.audit where action = 'sign-in'),
	7::bigint, 'every sign-in is audited');
select ok((select count(*) from guichet.audit where action = 'sign-in-failed')
	> 100, 'and every failure');
select is((select count(*) from guichet.audit
	where object like '%guess%' or object like '%ghost%'), 0::bigint,
	'without what was typed');
select is((select count(*) from guichet.session where digest = convert_to(
	lpad('1', 64, 'a'), 'UTF8')), 0::bigint, 'a session is kept as a digest');
select throws_ok($$insert into guichet.session (digest, account, since,
	last_seen, expires) values ('\x00', 1, now(), now(),
	now() + interval '1 day')$$, '23514', null, 'of 32 bytes');
select is((select count(*) from guichet.audit where person is not null
	and action like 'sign-in%'), 0::bigint,
	'nobody is signed in while they sign in');

select * from finish();
rollback;
