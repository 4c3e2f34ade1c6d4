-- A clerk cannot use a proof.
-- RULE: document-seen
\ir ../lib/town.sql
\ir ../lib/document.sql
\ir ../lib/proof.sql
select plan(6);

create function t.refuse(document bigint, refusal text, n integer) returns text
	immutable language sql return format(
	'select * from api.proof_refuse(900, %s, %L, %L)', document, refusal,
	t.nonce(n));
select t.proof('claire', :change, 1) as made \gset
select is(t.err('clerk', t.refuse(:made, 'unreadable', 1)), 'MU479',
	'not before it was checked');
select t.checked(:made) \g /dev/null
select is(t.err('kitchen', t.refuse(:made, 'unreadable', 1)), 'MU403',
	'not without the right');
select is(t.err('clerk', t.refuse(:made, null, 1)), 'MU450',
	'a refusal has its reason');
select is(t.q('clerk', t.refuse(:made, 'unreadable', 1)), '(900)', 'refused');
select results_eq('select state::text, refusal::text, seen_by, purge_on
	from guichet.document where id = ' || :made, $$values ('refused',
	'unreadable', 106::bigint, date '2026-12-18')$$,
	'who and why stays; the file goes in a month');
select is(t.err('clerk', t.refuse(:made + 1000, 'unreadable', 2)), 'MU404',
	'no such document');

select * from finish();
rollback;
