-- desk_since: what happened behind a form's back.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(2);

select max(e.id) as seen from guichet.request_event e
	where e.request = t.id(1) \gset
select t.q('admin', format('select * from api.desk_take(%s, %s, null, %L)',
	t.id(1), t.version(1), t.nonce(1))) \g /dev/null
select is(t.q('clerk', format('select kind, name from api.desk_since(%s, %s)',
	t.id(1), :seen)), '(taken,"(Alix,Admin)")', 'who did what since');
select is(t.q('clerk', format('select * from api.desk_since(%s, null)',
	t.id(1))), null, 'nothing when no form was shown');

select * from finish();
rollback;
