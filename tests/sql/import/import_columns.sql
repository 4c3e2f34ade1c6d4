-- import_columns: the columns, and what they are taken for.
\ir ../lib/town.sql
\ir ../lib/import.sql
select plan(1);

select t.begin(t.file(), 1) \g /dev/null
select is(t.f('clerk', format('select n, header, field, sample from
	api.import_columns(%s) where n = 5', t.import())),
	'(5,"Né le",child-born,12/04/2019)', 'a column, and what it is taken for');

select * from finish();
rollback;
