-- A document has arrived: document_end.
-- RULE: document-once
-- RULE: document-type
-- RULE: document-whole
\ir ../lib/town.sql
\ir ../lib/document.sql
select plan(9);

select split_part(trim(both '()' from t.f('anne', format(
	'select * from api.document_begin(%s, null, %L)', :piece, t.nonce(1)))), ',',
	1) as made \gset
select is(t.ferr('anne', t.end(:made, 1, 'a')), 'MU409',
	'a document without its parts is none');
select t.f('anne', format('select * from api.document_part(%s, 0, %L)', :made,
	'\x' || repeat('00', 40))) \g /dev/null
select is(t.ferr('anne', t.end(:made, 1, 'a', parts => 2)), 'MU409',
	'nor one of which a part is missing');
select is(t.ferr('anne', t.end(:made, 1, 'a', 'text/html')), 'MU471',
	'only the types that are taken');
select is(t.f('anne', t.end(:made, 1, 'a')), '(t)',
	'it has arrived');
select results_eq('select state::text, type, bytes::bigint, key_number
	from guichet.document where id = ' || :made, $$values ('received',
	'application/pdf', 12::bigint, 1)$$, 'it waits for its check');
select is((select state::text from guichet.request_piece where id = :piece),
	'received', 'the piece was received');
select is((select count(*) from guichet.job where kind = 'document-scan'
	and key = :'made'), 1::bigint, 'and somebody will check it');
select is(t.f('anne', t.end(:made, 1, 'a')), '(t)',
	'the same again is the same answer');
select is(t.ferr('anne', t.end(:made, 1, 'b')), 'MU409',
	'another file under the same form is a conflict');

select * from finish();
rollback;
