-- request_letter_pieces: what a letter asks for.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(2);

select t.q('clerk', format('select * from api.desk_ask(%s, %s, ''{plan}'', null,
	null, null, null, ''2026-12-01'', null, %L)', t.id(2), t.version(2),
	t.nonce(1))) \g /dev/null
create function t.pieces() returns text language sql return t.q('claire',
	format('select label, required_by from api.request_letter_pieces(%L,
	null, %s)', (select r.reference from guichet.request r
	    where r.id = t.id(2)), (select max(l.id) from guichet.letter l)));
select is(t.pieces(), null, 'not before it has left');
update guichet.message m set state = 'sent' where m.kind = 'request-pieces';
select is(t.pieces(), '(Plan,"Règlement, article 3")', 'then by its text');

select * from finish();
rollback;
