-- RULE: stranger-once
\ir ../lib/town.sql
select plan(6);

select is(guichet.once_stranger_begin(t.nonce(1), 'f', 'a'), null,
	'the first is done');
select guichet.once_stranger_end(t.nonce(1), '{"n": 1}') \g /dev/null
select is(guichet.once_stranger_begin(t.nonce(1), 'f', 'a'),
	'{"n": 1}'::jsonb, 'a repeat gets its answer');
select throws_ok(format('select guichet.once_stranger_begin(%L, ''f'', ''b'')',
	t.nonce(1)), 'MU409', null, 'the same nonce with another content');
select throws_ok(format('select guichet.once_stranger_begin(%L, ''g'', ''a'')',
	t.nonce(1)), 'MU409', null, 'or for another function');
select throws_ok('select guichet.once_stranger_begin(''x'', ''f'', ''a'')',
	'MU400', null, 'a nonce that no form of ours has');
select throws_ok('select guichet.once_stranger_begin(null, ''f'', ''a'')',
	'MU400', null, 'or none');

select * from finish();
rollback;
