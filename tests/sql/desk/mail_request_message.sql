-- mail_request_message: that there is a message.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(2);

select t.q('clerk', format('select * from api.desk_message(%s, ''Secret.'',
	null, %L)', t.id(1), t.nonce(1))) \g /dev/null
select m.id as message from guichet.message m where m.kind = 'request-message' \gset
select is((select row(x.title, x.name)::text
	from api.mail_request_message(:message) x), '(Essai,"(Anne,Martin)")',
	'of which request');
-- RULE: message-not-mailed
select unalike((select x::text from api.mail_request_message(:message) x),
	'%Secret%', 'and not what it says');

select * from finish();
rollback;
