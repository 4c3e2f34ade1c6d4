-- One record arrives.
\ir ../lib/town.sql
\ir ../lib/document.sql
select plan(3);

select t.document('anne', :piece, 1) as made \gset
select is((select count(*) from guichet.document_part where document = :made),
	1::bigint, 'a record is kept');
select is(t.ferr('anne', format('select * from api.document_part(%s, 1, %L)',
	:made, '\x' || repeat('00', 40))), 'MU404',
	'nothing is added to a document that has arrived');
select is(t.ferr('anne', format('select * from api.document_part(%s, 1, %L)',
	:made + 1000, '\x' || repeat('00', 40))), 'MU404', 'nor to none');

select * from finish();
rollback;
