-- A document is fetched by who may.
-- RULE: document-own
-- RULE: document-checked-first
\ir ../lib/town.sql
\ir ../lib/document.sql
select plan(13);

select t.document('anne', :piece, 1) as made \gset
select format('select * from api.document_fetch(%s, null, null, null)', :made) as fetch \gset
select is(t.ferr('anne', :'fetch'), 'MU478', 'not before it was checked');
select t.checked(:made) \g /dev/null
select is(t.f('anne', :'fetch'), '(a.pdf,application/pdf,12,1,wrapped,1)',
	'then by who gave it');
select is(t.f('clerk', :'fetch'), '(a.pdf,application/pdf,12,1,wrapped,1)',
	'and by an agent of requests');
select is(t.ferr('bruno', :'fetch'), 'MU404', 'not by the other parent');
select is(t.ferr('eve', :'fetch'), 'MU404', 'nor by a stranger');
select is(t.ferr('kitchen', :'fetch'), 'MU404', 'nor by the kitchen');
select is(t.ferr('anne', format('select * from api.document_fetch(%s, %s, null, null)',
	:made, :other)), 'MU404', 'nor for a piece it was not given for');
update guichet.document set state = 'quarantined' where id = :made;
select is(t.ferr('anne', :'fetch'), 'MU404', 'what was set aside stays there');
select guichet.document_erase(:made) \g /dev/null
select is(t.ferr('anne', :'fetch'), 'MU404', 'what was erased is gone');

select t.document(null, :alone, 2, 'here') as made \gset
select t.checked(:made) \g /dev/null
select is(t.f(null, format('select name from api.document_fetch(%s, %s, null, %L)',
	:made, :alone, t.digest('here'))), '(a.pdf)',
	'without an account, in the browser that brought the code');
select is(t.ferr(null, format('select * from api.document_fetch(%s, null, null, %L)',
	w.id, t.digest('there'))), 'MU401', w.what)
	from (values (:made, 'in no other'), (999999999,
	    'exactly as for one that is not there')) as w (id, what);
select is(t.ferr('anne', format('select * from api.document_fetch(%s, null, null, %L)',
	:made, t.digest('there'))), 'MU404', 'nor for somebody signed in');

select * from finish();
rollback;
