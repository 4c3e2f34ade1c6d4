-- A document given before serves again.
-- RULE: document-reuse
\ir ../lib/town.sql
\ir ../lib/document.sql
select plan(6);

create function t.reuse(document bigint, piece bigint, n integer) returns text
	immutable language sql return format(
	'select * from api.document_reuse(%s, %s, %L)', piece, document,
	t.nonce(n));
select t.document('anne', :piece, 1) as made \gset
select is(t.ferr('anne', t.reuse(:made, :other, 2)), 'MU404',
	'not before it was checked');
select t.checked(:made) \g /dev/null
select is(t.ferr('anne', t.reuse(:made, :other, 2)), 'MU404',
	'nor before a clerk accepted it');
select t.accepted(:made, 'photo') \g /dev/null
select is(t.f('anne', t.reuse(:made, :other, 2)), format('(%s)', :other),
	'then for another piece');
select is((select state::text from guichet.request_piece where id = :other),
	'received', 'which has it now');
select is(t.f('anne', t.reuse(:made, :other, 2)), format('(%s)', :other),
	'twice is once');
select is(t.ferr('eve', t.reuse(:made, :eves, 3)), 'MU404',
	'never for somebody else');

select * from finish();
rollback;
