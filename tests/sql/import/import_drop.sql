-- import_drop: put aside.
\ir ../lib/town.sql
\ir ../lib/import.sql
select plan(2);

select t.begin(t.file(), 1) \g /dev/null
select is(t.f('clerk', format('select * from api.import_drop(%s, %L)',
	t.import(), t.nonce(9))), '(' || t.import() || ')', 'put aside');
select is(t.ferr('clerk', format('select * from api.import_drop(%s, %L)',
	t.import(), t.nonce(10))), 'MU575', 'and that is that');

select * from finish();
rollback;
