-- desk_letter: a letter as it was written.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(3);

select t.q('clerk', format('select id from api.desk_draft(%s, %s, ''refused'',
	''Article 3'', ''Le dossier est vide.'', null, %L)', t.id(1), t.version(1),
	t.nonce(1))) \g /dev/null
select l.id as letter from guichet.letter l \gset
select is(t.q('clerk', format('select request, kind, state, name, reason_law,
	appeal_informal from api.desk_letter(%s, null)', :letter)),
	format('(%s,refused,draft,"(Anne,Martin)","Article 3","Recours auprès du '
	|| 'maire.")', t.id(1)), 'every word');
select is(t.err('admin', format('select * from api.desk_letter(%s, null)',
	:letter)), 'MU404', 'a draft is its author''s');
select is(t.err('kitchen', format('select * from api.desk_letter(%s, null)',
	:letter)), 'MU404', 'nothing for who may not read requests');

select * from finish();
rollback;
