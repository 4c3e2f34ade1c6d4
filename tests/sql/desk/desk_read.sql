-- desk_read: the person's messages are read and need no answer.
-- RULE: message-waits
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(7);

create function t.queue() returns text language sql return t.q('clerk',
	'select total from api.desk_queues() where queue = ''message''');
insert into guichet.request_message (request, at, author, from_town, body)
values (t.id(1), guichet.now(), 101, false, 'Bonjour ?');
update guichet.request set message_at = guichet.now() where id = t.id(1);
select is(t.queue(), '(1)', 'a message waits');
select is(t.q('clerk', 'select id from api.desk_rows(''message'', null, null,
	null, null, null, null)'), format('(%s)', t.id(1)), 'its request is listed');
select is(t.q('clerk', format('select waits from api.desk_messages(%s)',
	t.id(1))), '(t)', 'and marked');
select is(t.err('kitchen', format('select * from api.desk_read(%s, ''x'', %L)',
	t.id(1), t.nonce(1))), 'MU404', 'not by who may not read it');
select is(t.q('clerk', format('select * from api.desk_read(%s, ''x'', %L)',
	t.id(1), t.nonce(2))), format('(%s,x)', t.id(1)), 'read');
select is(t.queue(), '(0)', 'nothing waits');
update guichet.request set message_at = guichet.now(), state = 'closed'
	where id = t.id(1);
select is(t.queue(), '(1)', 'a message may come after the decision');

select * from finish();
rollback;
