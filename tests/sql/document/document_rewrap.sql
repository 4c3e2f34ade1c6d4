-- A key wrapped again.
-- RULE: document-rekey
\ir ../lib/town.sql
\ir ../lib/document.sql
select plan(3);

select t.document('anne', :piece, 1) as made \gset
select is((select done::boolean from api.document_rewrap(:made, 'wrapped', 'again', 2)),
	true, 'done');
select results_eq('select wrapped, key_number from guichet.document where id = '
	|| :made, $$values ('again', 2)$$, 'with its number');
select is((select done::boolean from api.document_rewrap(:made, 'wrapped', 'late', 3)),
	false, 'not over what somebody else did meanwhile');

select * from finish();
rollback;
