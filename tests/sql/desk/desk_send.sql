-- desk_send: sending the letter that was read.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(5);

select t.q('clerk', format('select id from api.desk_draft(%s, %s, ''refused'',
	''Article 3'', ''Le dossier est vide.'', null, %L)', t.id(1), t.version(1),
	t.nonce(1))) \g /dev/null
select l.id as letter from guichet.letter l \gset
select is(t.err('admin', format('select * from api.desk_send(%s, %s, null, %L)',
	:letter, t.version(1), t.nonce(2))), 'MU404', 'a draft is its author''s');
select is(t.q('clerk', format('select * from api.desk_send(%s, %s, ''x'', %L)',
	:letter, t.version(1), t.nonce(3))), format('(%s,x,%s)', t.id(1), :letter),
	'sent: the request, and the letter to take back');
select is((select row(r.state, r.decision, r.reason_law, r.decided_by)::text
	from guichet.request r where r.id = t.id(1)),
	'(refused,refused,"Article 3",106)', 'decided as the letter says');
select is((select count(*)::integer from guichet.message m
	where m.kind = 'request-refused' and m.object = :letter), 1,
	'that very letter leaves');
select is(t.err('clerk', format('select * from api.desk_send(%s, %s, null, %L)',
	:letter, t.version(1), t.nonce(4))), 'MU512', 'once');

select * from finish();
rollback;
