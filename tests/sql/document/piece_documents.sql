-- The documents of a piece.
-- RULE: document-own
\ir ../lib/town.sql
\ir ../lib/document.sql
select plan(4);

select t.document('anne', :piece, 1) as made \gset
select format('select id, name, bytes, state, usable, removable
	from api.piece_documents(%s, null)', :piece) as query \gset
select is(t.f('anne', :'query'), format('(%s,a.pdf,12,received,f,t)', :made),
	'given, not checked yet');
select t.checked(:made) \g /dev/null
select is(t.f('anne', :'query'), format('(%s,a.pdf,12,scanned,t,t)', :made),
	'checked, and not yet looked at');
update guichet.document set state = 'accepted' where id = :made;
update guichet.request_piece set state = 'accepted' where id = :piece;
select is(t.f('anne', :'query'), format('(%s,a.pdf,12,accepted,t,f)', :made),
	'accepted: it stays');
select is(t.f('eve', :'query'), null, 'nothing for a stranger');

select * from finish();
rollback;
