-- import_field_list: what a column may be.
\ir ../lib/town.sql
\ir ../lib/import.sql
select plan(1);

select t.begin(t.file(), 1) \g /dev/null
select is(t.f('clerk', 'select count(*) from api.import_field_list()'), '(23)',
	'what a column may be');

select * from finish();
rollback;
