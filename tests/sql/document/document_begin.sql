-- A document begins.
-- RULE: document-own
-- RULE: document-most
-- RULE: document-once
\ir ../lib/town.sql
\ir ../lib/document.sql
select plan(11);

select is(t.ferr('eve', format('select * from api.document_begin(%s, null, %L)',
	:piece, t.nonce(1))), 'MU404', 'a piece of somebody else is not there');
select is(t.ferr('kitchen', format('select * from api.document_begin(%s, null, %L)',
	:piece, t.nonce(1))), 'MU404', 'nor for an agent without the right');
select is(t.ferr('bruno', format('select * from api.document_begin(%s, null, %L)',
	:piece, t.nonce(1))), 'MU404', 'nor for the other parent of the child');
select t.document('anne', :piece, 1) as made \gset
select results_eq('select owner, subject, label from guichet.document where id = '
	|| :made, $$values (101::bigint, 111::bigint,
	'Justificatif de domicile')$$, 'it is of who asks, about the child');
select is(t.f('anne', format('select * from api.document_begin(%s, null, %L)', :piece,
	t.nonce(1))), format('(%s,%s,t)', :made, :piece),
	'the same form again is the same document');
select t.document('anne', :piece, n) from generate_series(2, 10) n \g /dev/null
select is(t.ferr('anne', format('select * from api.document_begin(%s, null, %L)',
	:piece, t.nonce(11))), 'MU477', 'ten are enough');
update guichet.request set state = 'closed', received_at = guichet.now()
	where id = :request;
select is(t.ferr('anne', format('select * from api.document_begin(%s, null, %L)',
	:other, t.nonce(12))), 'MU479', 'a request that is over takes nothing');

-- Without an account, in the browser that brought the code.
select t.document(null, :alone, 13, 'here') as made \gset
select results_eq('select owner, subject from guichet.document where id = '
	|| :made, 'select null::bigint, null::bigint',
	'what a visitor gives is nobody''s but the request''s');
select is(t.f(null, format('select * from api.document_begin(%s, %L, %L)',
	:alone, t.digest('here'), t.nonce(13))), format('(%s,%s,t)', :made,
	:alone), 'the same form again is the same document, here too');
select is(t.ferr(null, format('select * from api.document_begin(%s, %L, %L)',
	w.piece, t.digest('there'), t.nonce(14))), 'MU401', w.what)
	from (values (:alone, 'another browser gives nothing'),
	    (999999999, 'exactly as for a piece that is not there'))
	as w (piece, what);

select * from finish();
rollback;
