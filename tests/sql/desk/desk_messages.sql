-- desk_messages: the thread.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(2);

insert into guichet.request_message (request, at, author, from_town, body)
values (t.id(1), guichet.now(), 101, false, 'Bonjour ?');
select is(t.q('clerk', format('select from_town, name, body
	from api.desk_messages(%s)', t.id(1))), '(f,"(Anne,Martin)","Bonjour ?")',
	'who said what');
select is(t.q('kitchen', format('select * from api.desk_messages(%s)', t.id(1))),
	null, 'nothing for who may not read requests');

select * from finish();
rollback;
