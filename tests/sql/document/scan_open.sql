-- The document that a job is to check.
\ir ../lib/town.sql
\ir ../lib/document.sql
select plan(3);

select t.document('anne', :piece, 1) as made \gset
select id as job from guichet.job where kind = 'document-scan'
	and key = :'made' \gset
select results_eq('select document, parts, wrapped, key_number
	from api.scan_open(' || :job || ')', format($$values (%s::shape.key,
	1::shape.count, 'wrapped', 1::shape.count)$$, :made), 'with its key');
select t.checked(:made) \g /dev/null
select is_empty('select * from api.scan_open(' || :job || ')',
	'once checked there is nothing to do');
select is_empty('select * from api.scan_open(' || :job + 1000 || ')',
	'nor for a job that is none');

select * from finish();
rollback;
