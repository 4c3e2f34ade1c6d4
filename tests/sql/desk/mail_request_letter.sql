-- mail_request_letter: the letter in a mail.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(2);

select t.q('clerk', format('select * from api.desk_accept(%s, %s, null, null,
	%L)', t.id(1), t.version(1), t.nonce(1))) \g /dev/null
select l.message from guichet.letter l \gset
select is((select row(x.kind, x.name, x.agent)::text
	from api.mail_request_letter(:message) x),
	'(granted,"(Anne,Martin)","(Clara,Guichet)")', 'all of it');
update guichet.letter set state = 'cancelled';
select is((select count(*)::integer from api.mail_request_letter(:message)), 0,
	'taken back: nothing to say');

select * from finish();
rollback;
