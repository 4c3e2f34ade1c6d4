-- The records of a document, to who may fetch it.
-- RULE: document-own
\ir ../lib/town.sql
\ir ../lib/document.sql
select plan(6);

select t.document('anne', :piece, 1) as made \gset
select format('select octet_length(sealed::bytea) from api.document_record(%s, 0, null)',
	:made) as record \gset
select is(t.f('anne', :'record'), null, 'none before the check');
select t.checked(:made) \g /dev/null
select is(t.f('anne', :'record'), '(40)', 'as it was sealed');
select is(t.f('eve', :'record'), null, 'none for a stranger');
select is(t.f('kitchen', :'record'), null, 'none for the kitchen');

select t.document(null, :alone, 2, 'here') as made \gset
select t.checked(:made) \g /dev/null
select is(t.f(null, format('select octet_length(sealed::bytea)
	from api.document_record(%s, 0, %L)', :made, t.digest(w.visit))),
	w.answer, w.what)
	from (values ('here', '(40)', 'to the browser of the code'),
	    ('there', null, 'to no other')) as w (visit, answer, what);

select * from finish();
rollback;
