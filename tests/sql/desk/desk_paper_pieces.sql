-- desk_paper_pieces: what letters to print ask for.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(1);

update guichet.request set email = null where id = t.id(2);
select t.err('clerk', format('select * from api.desk_ask(%s, %s, ''{plan}'', null,
	null, null, null, ''2026-12-01'', null, %L)', t.id(2), t.version(2),
	t.nonce(1))) \g /dev/null
select api.clock_set('2026-11-18 10:06 Europe/Paris') \g /dev/null
select is(t.q('clerk', 'select label from api.desk_paper_pieces()'), '(Plan)',
	'each of them');

select * from finish();
rollback;
