-- The records of a document that waits for its check.
\ir ../lib/town.sql
\ir ../lib/document.sql
select plan(3);

select t.document('anne', :piece, 1) as made \gset
select is((select octet_length(sealed::bytea) from api.scan_record(:made, 0)),
	40, 'as it was sealed');
select is_empty('select * from api.scan_record(' || :made || ', 1)',
	'there is but one');
select t.checked(:made) \g /dev/null
select is_empty('select * from api.scan_record(' || :made || ', 0)',
	'none of what was checked');

select * from finish();
rollback;
