-- import_card: one import and its last file.
\ir ../lib/town.sql
\ir ../lib/import.sql
select plan(1);

select t.begin(t.file(), 1) \g /dev/null
select t.again(t.file(), 2) \g /dev/null
select is(t.f('clerk', format('select source, state, run, total, ready from
	api.import_card(%s)', t.import())), '(noethys,looked,2,4,t)', 'its card');

select * from finish();
rollback;
