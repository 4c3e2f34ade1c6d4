-- desk_correct: the letter that replaces one whose text was wrong.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(22);

create function t.correct(letter bigint, wrong text, because text, fact text,
	n integer, version integer default t.version(1)) returns text
	language sql return format('select id from api.desk_correct(%s, %s, %L,
	%L, ''Nouveau texte.'', ''Article 3'', %L, null, %L)', letter, version,
	wrong, because, fact, t.nonce(n));
create function t.letters() returns text language sql return (select
	string_agg(l.kind || ' ' || l.state, ', ' order by l.id)
	from guichet.letter l);
select t.q('clerk', format('select id from api.desk_draft(%s, %s, ''refused'',
	''Article 3'', ''Le 12 mai.'', null, %L)', t.id(1), t.version(1),
	t.nonce(1))) \g /dev/null
select l.id as old from guichet.letter l \gset
select t.q('clerk', format('select id from api.desk_send(%s, %s, null, %L)',
	:old, t.version(1), t.nonce(2))) \g /dev/null
-- RULE: letter-correction
select is(t.err('clerk', t.correct(:old, 'La date.', 'Une faute.', 'Le 13 mai.',
	3)), 'MU404', 'one that may still be taken back is not corrected');
update guichet.message m set state = 'sent' where m.kind = 'request-refused';
select is(t.err('clerk', t.correct(:old, ' ', 'Une faute.', 'Le 13 mai.', 4)),
	'MU571', 'not without what was wrong');
select is(t.err('clerk', t.correct(:old, 'La date.', null, 'Le 13 mai.', 5)),
	'MU571', 'nor without why');
select is(t.err('clerk', t.correct(:old, 'La date.', 'Une faute.', '', 6)),
	'MU514', 'a refusal keeps its reasons');
select is(t.err('clerk', t.correct(:old, 'La date.', 'Une faute.', 'Le 13 mai.',
	7, t.version(1) - 1)), 'MU510', 'nor from an old page');
select t.q('clerk', t.correct(:old, 'La date.', 'Une faute.', 'Le 13 mai.', 8))
	as new \gset
select is(t.q('clerk', t.correct(:old, 'La date.', 'Une faute.', 'Le 13 mai.',
	8)), :'new', 'a form sent twice writes one letter');
select max(l.id) as new from guichet.letter l \gset
select is((select row(l.kind, l.state, l.replaces, l.says, l.wrong, l.because,
	l.body, l.reason_fact, l.appeal_court)::text from guichet.letter l
	where l.id = :new), format('(corrected,draft,%s,refused,"La date.",'
	|| '"Une faute.","Nouveau texte.","Le 13 mai.",'
	|| '"Tribunal administratif.")', :old),
	'it says the same decision, with its appeals, and what it replaces');
select t.state(1) as state, count(*) as mails from guichet.message \gset
select is(t.q('clerk', format('select replaced from api.desk_letters(%s)',
	t.id(1))), '()', 'a draft replaces nothing');
select is(t.q('clerk', format('select * from api.desk_send(%s, %s, null, %L)',
	:new, t.version(1), t.nonce(9))), format('(%s,,%s)', t.id(1), :new),
	'sent: the request, and the letter to take back');
select is(t.state(1) || (select r.decision from guichet.request r
	where r.id = t.id(1)), :'state' || 'refused', 'nothing is decided anew');
select is((select count(*) - :mails from guichet.message), 1::bigint,
	'it leaves by mail');
select is(t.err('clerk', t.correct(:old, 'La date.', 'Une faute.', 'Le 13 mai.',
	10)), 'MU570', 'one letter is replaced once');
select is(t.q('clerk', format('select replaced, correctable, undo
	from api.desk_letters(%s) order by id limit 1', t.id(1))),
	format('(%s,f,f)', :new), 'and is marked');
select is(t.q('clerk', format('select * from api.desk_undo(%s, %s, ''x'', %L)',
	t.id(1), :new, t.nonce(11))), format('(%s,x)', t.id(1)), 'taken back');
select is(t.state(1) || t.letters(), :'state' ||
	'refused sent, corrected cancelled', 'the letter alone');
select is((select count(*) from guichet.audit a where a.object = 'letter:'
	|| :new and a.action like 'letter-correct%'), 2::bigint,
	'both stand in the audit');

select t.q('clerk', t.correct(:old, 'La date.', 'Une faute.', 'Le 13 mai.', 12))
	\g /dev/null
select max(l.id) as new from guichet.letter l \gset
select t.q('clerk', format('select * from api.desk_send(%s, %s, null, %L)',
	:new, t.version(1), t.nonce(13))) \g /dev/null
create function t.told() returns text language sql return (select count(*)
	|| ' ' || t.state(1) from guichet.request_event e where e.request = t.id(1)
	and e.kind = 'corrected' and e.citizen);
select is(t.told(), '0 ' || :'state', 'the person learns it from the letter');
update guichet.message m set state = 'sent'
	where m.kind = 'request-corrected' and m.state = 'due';
select is(t.told(), '1 ' || :'state', 'then it is in the life of the request');
update guichet.message m set state = 'bounced'
	where m.kind = 'request-corrected' and m.state = 'sent';
select t.q('clerk', format('select * from api.desk_printed(array[%L], null,
	%L)', :new, t.nonce(14))) \g /dev/null
select is(t.told() || t.letters(), '1 ' || :'state' || 'refused sent, '
	|| 'corrected cancelled, corrected printed',
	'a mail that came back is printed, and told once');
select is(t.q('anne', format('select replaced from api.request_letters(%L, null)
	where kind = ''refused''', (select r.reference from guichet.request r
	where r.id = t.id(1)))), '(t)', 'the person sees the first one as replaced');
select is(t.q('anne', format('select replaced from api.request_letter(%L, null,
	%s)', (select r.reference from guichet.request r where r.id = t.id(1)),
	:old)), format('(%s)', :new), 'and finds the other there');
select t.q('clerk', t.correct(:new, 'Le mois.', 'Encore.', 'Le 13 juin.', 15))
	\g /dev/null
select is((select row(l.says, l.replaces = :new)::text from guichet.letter l
	order by l.id desc limit 1), '(refused,t)',
	'a correction is corrected in its turn');

select * from finish();
rollback;
