-- A clerk has looked at a document.
-- RULE: document-seen
\ir ../lib/town.sql
\ir ../lib/document.sql
select plan(8);

create function t.judge(document bigint, piece bigint, verdict text,
	refusal text, n integer) returns text
	immutable language sql return format(
	'select * from api.document_judge(%s, %s, %L, %L, %L)', piece, document,
	verdict, refusal, t.nonce(n));
select t.document('anne', :piece, 1) as made \gset
select is(t.ferr('clerk', t.judge(:made, :piece, 'accepted', null, 1)), 'MU479',
	'not before it was checked');
select t.checked(:made) \g /dev/null
select is(t.ferr('anne', t.judge(:made, :piece, 'accepted', null, 2)), 'MU404',
	'not by who gave it');
select is(t.ferr('clerk', t.judge(:made, :piece, 'refused', null, 3)), 'MU450',
	'a refusal has its reason');
select t.f('clerk', t.judge(:made, :piece, 'refused', 'unreadable', 4))
	\g /dev/null
select results_eq('select state::text, refusal::text, seen_by, seen_at
	from guichet.document where id = ' || :made, $$values ('refused',
	'unreadable', 106::bigint, guichet.now())$$, 'who, when and why stays');
select is((select state::text from guichet.request_piece where id = :piece),
	'to-provide', 'the piece is to provide again');
select is(t.f('clerk', t.judge(:made, :piece, 'refused', 'unreadable', 4)),
	format('(%s)', :piece), 'twice is once');
select t.f('clerk', t.judge(:made, :piece, 'accepted', null, 5)) \g /dev/null
select is((select state::text from guichet.document where id = :made),
	'accepted', 'a clerk may think again');
select is((select state::text from guichet.request_piece where id = :piece),
	'accepted', 'and the piece is accepted');

select * from finish();
rollback;
