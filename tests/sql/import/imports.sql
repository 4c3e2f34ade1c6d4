-- imports: the list.
\ir ../lib/town.sql
\ir ../lib/import.sql
select plan(2);

select t.begin(t.file(), 1) \g /dev/null
select t.again(t.file(), 2) \g /dev/null
select is(t.f('clerk', 'select source, state, file, runs from api.imports()'),
	'(noethys,looked,mieux.csv,2)', 'the list');
select is(t.ferr('kitchen', 'select * from api.imports()'), 'MU403',
	'not without the right');

select * from finish();
rollback;
