-- desk_pieces: the pieces.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(2);

select is(t.q('clerk', format('select label, required, state, until
	from api.desk_pieces(%s)', t.id(4))), '("Pièce d''identité",t,to-provide,'
	|| '2026-12-12)
("Justificatif de domicile",t,to-provide,2026-12-12)
(Photographie,f,to-provide,)', 'what a text requires, and by when');
select is(t.q('kitchen', format('select * from api.desk_pieces(%s)', t.id(4))),
	null, 'nothing for who may not read requests');

select * from finish();
rollback;
