-- desk_message: a message to the person.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(4);

update guichet.request set message_at = guichet.now() where id = t.id(1);
select is(t.q('clerk', format('select * from api.desk_message(%s, ''Bonjour.'',
	''x'', %L)', t.id(1), t.nonce(1))), format('(%s,x)', t.id(1)), 'written');
select is((select s.body from guichet.request_message s where s.request = t.id(1)
	and s.from_town), 'Bonjour.', 'in the thread');
-- RULE: message-not-mailed
select is((select count(*)::integer from guichet.message m
	where m.kind = 'request-message' and m.recipient = 'anne@exemple.fr'), 1,
	'and a mail that there is one');

-- RULE: message-waits
select is((select r.message_at from guichet.request r where r.id = t.id(1)),
	null, 'nothing waits for an answer');

select * from finish();
rollback;
