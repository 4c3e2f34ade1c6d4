-- import_page: where a page of the report stands.
\ir ../lib/town.sql
\ir ../lib/import.sql
select plan(2);

select t.begin(t.file(), 1) \g /dev/null
select is(t.f('clerk', format('select kind, page, pages, total from
	api.import_page(%s, %L, 1)', t.import(), 'new')), '(new,1,1,2)',
	'a page of one kind');
select is(t.ferr('clerk', format('select * from api.import_page(%s, %L, 1)',
	t.import(), 'odd')), 'MU404', 'no such kind');

select * from finish();
rollback;
