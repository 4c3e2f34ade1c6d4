-- desk_transfer: to another service.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(4);

insert into guichet.service (code, name) values ('autre', 'Autre service');
select is(t.err('clerk', format('select * from api.desk_transfer(%s, %s,
	''essai'', null, %L)', t.id(1), t.version(1), t.nonce(1))), 'MU519',
	'not to the one that has it');
select is(t.err('clerk', format('select * from api.desk_transfer(%s, %s,
	''autre'', null, %L)', t.id(1), t.version(1), t.nonce(2))), null, 'given');
select is((select row(r.service, r.assigned_to)::text from guichet.request r
	where r.id = t.id(1)), '(autre,)', 'it is theirs, in nobody''s hands');
select is((select l.service from guichet.letter l), 'Autre service',
	'the person is told who has it now');

select * from finish();
rollback;
