-- desk_draft: the letter of a refusal, before it is sent.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(7);

-- RULE: reasoned-refusal
select is(t.err('clerk', format('select * from api.desk_draft(%s, %s,
	''refused'', null, ''Le dossier est vide.'', null, %L)', t.id(1),
	t.version(1), t.nonce(1))), 'MU513', 'not without a reason in law');
select is(t.err('clerk', format('select * from api.desk_draft(%s, %s,
	''refused'', ''Article 3'', '' '', null, %L)', t.id(1), t.version(1),
	t.nonce(2))), 'MU514', 'nor without one in fact');
select isnt(t.q('clerk', format('select id from api.desk_draft(%s, %s,
	''refused'', ''Article 3'', ''Le dossier est vide.'', null, %L)', t.id(1),
	t.version(1), t.nonce(3))), null, 'with both there is a letter to read');
select is(t.state(1), 'submitted', 'nothing is decided yet');
select is((select count(*)::integer from guichet.message m
	where m.kind = 'request-refused'), 0, 'nothing leaves');
select is((select row(l.reason_law, l.reason_fact, l.appeal_court)::text
	from guichet.letter l), '("Article 3","Le dossier est vide.",'
	|| '"Tribunal administratif.")',
	'it has the reasons, and the appeal of the procedure');
select is(t.err('clerk', format('select * from api.desk_draft(%s, %s,
	''granted'', ''x'', ''y'', null, %L)', t.id(1), t.version(1), t.nonce(4))),
	'MU400', 'a grant needs no such letter');

select * from finish();
rollback;
