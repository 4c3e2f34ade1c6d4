-- mail_request_pieces: what the letter of a mail asks for.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(1);

select t.err('clerk', format('select * from api.desk_ask(%s, %s, ''{plan}'', null,
	null, true, ''Sans lui, rien.'', ''2026-12-01'', null, %L)', t.id(2),
	t.version(2), t.nonce(1))) \g /dev/null
select l.message from guichet.letter l \gset
select is((select x::text from api.mail_request_pieces(:message) x),
	'(Plan,"Règlement, article 3",t,"Sans lui, rien.")', 'each with its text');

select * from finish();
rollback;
