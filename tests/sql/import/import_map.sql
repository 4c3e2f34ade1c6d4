-- import_map: what each column is.
\ir ../lib/town.sql
\ir ../lib/import.sql
select plan(4);

select t.begin(t.file(), 1) \g /dev/null
select is(t.ferr('clerk', format('select * from api.import_map(%s, %L, %L)',
	t.import(), '{none}', t.nonce(5))), 'MU400', 'as many as there are');
select is(t.ferr('clerk', format('select * from api.import_map(%s, %L, %L)',
	t.import(), array_fill('none'::text, array[17]), t.nonce(6))), 'MU576',
	'what every line needs has a column');
select is(t.ferr('clerk', format('select * from api.import_map(%s, %L, %L)',
	t.import(), (select r.mapping[1:16] || array['town'] from guichet.import_run r
	where r.n = 1), t.nonce(7))), 'MU577', 'and one alone');
select is(t.f('clerk', format('select * from api.import_map(%s, %L, %L)',
	t.import(), (select r.mapping[1:15] || array['none', 'none']
	from guichet.import_run r where r.n = 1), t.nonce(8))),
	'(' || t.import() || ')', 'corrected');

select * from finish();
rollback;
