-- desk_accept: granting.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(11);

select t.id(1) as one, t.id(2) as two, t.version(2) as v \gset
select matches(t.q('clerk', format('select id, list from api.desk_accept(%s, %s,
	''next'', ''open~~~~~'', %L)', :two, :v, t.nonce(1))), format('^\(%s,',
	t.id(4)), 'granted, and on to the next of the list');
select is(t.state(2), 'granted', 'it is granted');
select is((select count(*)::integer from guichet.message m
	where m.kind = 'request-granted' and m.state = 'due'
	and m.due_at = guichet.now() + interval '5 minutes'), 1,
	'its letter leaves in five minutes');
select is(t.q('clerk', format('select id from api.desk_accept(%s, %s, ''next'',
	''open~~~~~'', %L)', :two, :v, t.nonce(1))), format('(%s)', t.id(4)),
	'sent twice: the first answer');
select is((select count(*)::integer from guichet.letter), 1, 'and one letter');
-- RULE: agent-named
-- RULE: decision-author
select is((select row(l.agent, l.capacity, l.service)::text
	from guichet.letter l),
	'("(Clara,Guichet)","Agente d''accueil","Service des essais")',
	'it names the agent, their capacity and their service');
select is((select count(*)::integer from guichet.request_event e
	where e.request = :two and e.kind = 'granted' and e.citizen), 0,
	'the person learns it from the letter, not before');
select is(t.err('clerk', format('select * from api.desk_accept(%s, %s, null,
	null, %L)', :two, t.version(2), t.nonce(2))), 'MU512', 'once is enough');
select is(t.err('admin', format('select * from api.desk_accept(%s, 0, null, null,
	%L)', :one, t.nonce(3))), 'MU510', 'not from an old page');
update guichet.message set state = 'sending';
update guichet.message set state = 'sent';
select is(t.state(2), 'notified', 'the mail has left: it is notified');
select is((select l.state::text from guichet.letter l), 'sent',
	'and the letter sent');

select * from finish();
rollback;
