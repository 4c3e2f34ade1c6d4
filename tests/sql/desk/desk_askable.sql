-- desk_askable: what may be asked for.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(2);

select is(t.q('clerk', format('select code, required_by
	from api.desk_askable(%s)', t.id(2))), null, 'nothing: all has come');
select is(t.q('clerk', format('select code from api.desk_askable(%s)', t.id(4))),
	'(identity)
(home)
(photo)', 'what has not');

select * from finish();
rollback;
