-- desk_answers: what was answered.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(2);

select is(t.q('clerk', format('select * from api.desk_answers(%s)', t.id(1))),
	'("La demande",Motif,"Pour essayer.",,f,line,person)', 'label and value');
select is(t.q('kitchen', format('select * from api.desk_answers(%s)', t.id(1))),
	null, 'nothing for who may not read requests');

select * from finish();
rollback;
