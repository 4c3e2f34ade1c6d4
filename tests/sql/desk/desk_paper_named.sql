-- desk_paper_named: the pieces of receipts to print.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(2);

select is(t.q('clerk', 'select * from api.desk_paper_named()'), null,
	'a receipt without pieces names none');
update guichet.receipt set paper = 'to-print' where request = t.id(4);
-- RULE: missing-list
select is(t.q('clerk', 'select label, missing from api.desk_paper_named()'),
	'("Pièce d''identité",t)
("Justificatif de domicile",t)', 'what is missing');

select * from finish();
rollback;
