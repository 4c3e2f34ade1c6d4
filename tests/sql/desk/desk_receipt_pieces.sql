-- desk_receipt_pieces: what the receipt names.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(2);

-- RULE: missing-list
select is(t.q('clerk', format('select label, missing, required_by, name
	from api.desk_receipt_pieces(%s)', t.id(4))),
	'("Pièce d''identité",t,"Règlement, article 3",)
("Justificatif de domicile",t,"Règlement, article 3",)',
	'missing, by the text that requires it');
select is(t.err('kitchen', format('select * from api.desk_receipt_pieces(%s)',
	t.id(4))), 'MU404', 'not on that desk');

select * from finish();
rollback;
