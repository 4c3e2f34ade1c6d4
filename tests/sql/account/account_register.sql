-- Somebody asks for an account.
\ir ../lib/town.sql
\ir ../lib/account.sql
select plan(17);

-- RULE: ask-neutral
select is(t.register('paul@exemple.fr', 1), '(asked,,)', 'it is noted');
select is(t.register('anne@exemple.fr', 2), '(asked,,)',
	'an address that has an account: the same answer');
select is((select count(distinct (kind, account, used_at, superseded_at,
	expires, sealed is null)) from guichet.account_ask), 1::bigint,
	'and the same row');
select is((select count(*) from guichet.message), 0::bigint,
	'nothing is mailed by the request itself');
select is(t.jobs(), 2::bigint, 'a job looks');
select is(t.mailed(), 'account-confirm paul@exemple.fr sealed1, '
	'account-exists anne@exemple.fr', 'and mails what fits: one of them a link');
select is((select count(*) from guichet.account_ask
	where sealed is not null), 0::bigint, 'the token is the message''s now');

select is(t.register('paul@exemple.fr', 1), '(asked,,)',
	'a repeat of the form gets the same answer');
select is((select count(*) from guichet.account_ask), 2::bigint,
	'and asks nothing more');
select is(t.err(null, format('select * from api.account_register(%L, ''Zoe'',
	''Neuf'', null, %L, %L, %L, ''s'', null, %L)', 'paul@exemple.fr',
	t.params(), repeat('c', 64), t.token(1), t.nonce(1))), 'MU409',
	'the same form with another content');
select is((select count(*) from guichet.account
	where identifier = 'paul@exemple.fr'), 0::bigint,
	'no account before the address is confirmed');

-- RULE: ask-throttle
select t.register('Full@exemple.fr', n) from generate_series(11, 15) n
	\g /dev/null
select is(t.register('full@Exemple.fr', 16),
	'(asked,MU431,"2026-11-18 11:00:00+01")',
	'a sixth within the hour for one address: wait');
select is(t.register('full@Exemple.fr', 16),
	'(asked,MU431,"2026-11-18 11:00:00+01")', 'a repeat says so too');
select t.register('n' || n || '@exemple.fr', n, 'net') from
	generate_series(21, 60) n \g /dev/null
select is(t.register('other@exemple.fr', 61, 'net'),
	'(asked,MU431,"2026-11-18 11:00:00+01")',
	'a forty-first within the hour of one network');
select is(t.register('other@exemple.fr', 62, 'elsewhere'), '(asked,,)',
	'another network is heard');
select is(t.register('other@exemple.fr', 63), '(asked,,)',
	'this machine, without a network, is spared');
select is(t.err(null, format('select * from api.account_register(''a@b.fr'',
	''P'', ''N'', null, %L, %L, null, null, null, %L)', t.params(),
	repeat('c', 64), t.nonce(70))), 'MU400', 'without a token');

select * from finish();
rollback;
