-- desk_letter_pieces: what a letter asks for.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(1);

insert into guichet.letter (request, kind, state, author, made_at, name,
	reference, title, received_at, agent, service)
	values (t.id(1), 'pieces', 'due', 106, guichet.now(), row('Anne',
	'Martin'), '1', 'Essai', guichet.now(), row('Clara', 'Guichet'), 'Essai')
	returning id as letter \gset
insert into guichet.letter_piece values (:letter, 1, 'Un plan', 'Article 3', true,
	'Sans lui, rien.');
select is(t.q('clerk', format('select * from api.desk_letter_pieces(%s)',
	:letter)), '("Un plan","Article 3",t,"Sans lui, rien.")', 'each with its text');

select * from finish();
rollback;
