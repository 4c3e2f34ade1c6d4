-- import_notes: what there is to say of a line.
\ir ../lib/town.sql
\ir ../lib/import.sql
select plan(1);

select t.begin(t.file(), 1) \g /dev/null
select is(t.f('clerk', format('select line, reason, was from
	api.import_notes(%s, %L, 1)', t.import(), 'duplicate')),
	'(5,twin,"Zoé Petit-Roux")', 'with what there is to say');

select * from finish();
rollback;
