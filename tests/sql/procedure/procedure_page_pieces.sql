-- The documents of a procedure in force.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(2);

select is(t.q(null, $$select label, required_by, optional, indispensable, depends
	from api.procedure_page_pieces('essai')$$),
	E'("Pièce d''identité","Règlement, article 3",f,t,f)\n'
	'("Justificatif de domicile","Règlement, article 3",f,f,f)\n'
	'(Photographie,"Règlement, article 3",t,f,f)',
	'each with the text that requires it');
select is(t.q(null, $$select * from api.procedure_page_pieces('essai-sans')$$),
	null, 'one without documents');

select * from finish();
rollback;
