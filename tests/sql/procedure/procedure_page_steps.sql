-- The steps of a procedure in force.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(2);

select is(t.q(null, $$select * from api.procedure_page_steps('essai')$$),
	E'(1,"La demande",f)\n(2,L''adresse,t)\n(3,"Les documents",f)',
	'in order; one of them depends on an answer');
select is(t.q(null, $$select * from api.procedure_page_steps('nothing')$$), null,
	'none of what is not there');

select * from finish();
rollback;
