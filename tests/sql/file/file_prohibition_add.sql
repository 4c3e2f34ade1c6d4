-- file_prohibition_add: a judge forbids.
-- RULE: gate-only
\ir ../lib/town.sql
select plan(5);

create function t.forbid(n integer) returns text language sql return format(
	'select * from api.file_prohibition_add(113, %L, %L, %L, null, %L)',
	'Marc Interdit', 'JAF 26/112', '2026-11-18', t.nonce(n));
select is(t.err('kitchen', t.forbid(1)), 'MU403', 'not without the right');
select is(t.q('clerk', t.forbid(1)), '(113)', 'recorded');
select is((select count(*) from guichet.message), 0::bigint,
	'no family is told');
select is(t.q('claire', 'select count(*) from api.family_news()'), '(0)',
	'nor reads it');
select is(t.q('clerk', 'select name from api.file_prohibitions(113)'),
	'("Marc Interdit")', 'the gate does');

select * from finish();
rollback;
