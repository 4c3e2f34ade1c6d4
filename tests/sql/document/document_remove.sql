-- A document is taken back.
-- RULE: document-remove
-- RULE: document-erased
\ir ../lib/town.sql
\ir ../lib/document.sql
select plan(10);

create function t.remove(document bigint, piece bigint, n integer) returns text
	immutable language sql return format(
	'select * from api.document_remove(%s, %s, null, %L)', piece, document,
	t.nonce(n));
select t.document('anne', :piece, 1) as made \gset
select is(t.ferr('eve', t.remove(:made, :piece, 2)), 'MU404',
	'by nobody else');
select is(t.ferr('anne', t.remove(:made, :other, 2)), 'MU404',
	'from the piece it was given for');
select is(t.f('anne', t.remove(:made, :piece, 2)), format('(%s)', :piece),
	'taken back');
select results_eq('select state::text, wrapped, (select count(*) from
	guichet.document_part where document = d.id) from guichet.document d
	where id = ' || :made, $$values ('purged', null::text, 0::bigint)$$,
	'its bytes and its key are gone, its row stays');
select is((select state::text from guichet.request_piece where id = :piece),
	'to-provide', 'the piece is to provide again');
select is(t.f('anne', t.remove(:made, :piece, 2)), format('(%s)', :piece),
	'twice is once');
select t.document('anne', :piece, 3) as kept \gset
insert into guichet.request_document values (:other, :kept);
select t.f('anne', t.remove(:kept, :piece, 4)) \g /dev/null
select is((select state::text from guichet.document where id = :kept),
	'received', 'what another piece has too is kept');
select t.accepted(:kept) \g /dev/null
update guichet.request_piece set state = 'accepted' where id = :other;
select is(t.ferr('anne', t.remove(:kept, :other, 5)), 'MU479',
	'what was accepted stays');

select t.document(null, :alone, 6, 'here') as made \gset
select format('select * from api.document_remove(%s, %s, %%L, %L)', :alone,
	:made, t.nonce(7)) as remove \gset
select is(t.ferr(null, format(:'remove', t.digest('there'))), 'MU401',
	'without an account: from no other browser');
select is(t.f(null, format(:'remove', t.digest('here'))), format('(%s)',
	:alone), 'but from that of the code');

select * from finish();
rollback;
