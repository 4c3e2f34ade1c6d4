-- family_quotient_propose: a quotient waits for a clerk.
-- RULE: family-change-waits
\ir ../lib/town.sql
select plan(5);

create function t.ask(n integer, month text, source text) returns text
	language sql return t.q('claire', format('select * from
	api.family_quotient_propose(%s, %L, %L, %L, %L)', 64000, month, source,
	'0123456', t.nonce(n)));
select is(t.ask(1, '2026-11-15', 'caf'), '(quotient)', 'asked for');
select is((select proposed from guichet.family_change), '{"month":
	"2026-11-01", "value": "64000", "source": "caf", "file-number": "0123456"}',
	'value, month, source, number');
select is((select count(*) from guichet.quotient where household = 202),
	0::bigint, 'the price does not move');
select is(t.err('claire', format('select * from
	api.family_quotient_propose(1, %L, %L, null, %L)', '2026-11-15', 'me',
	t.nonce(2))), 'MU455', 'no such source');
select is(t.err('claire', format('select * from
	api.family_quotient_propose(1, %L, %L, null, %L)', '2026-12-15', 'caf',
	t.nonce(3))), 'MU523', 'no month to come');

select * from finish();
rollback;
