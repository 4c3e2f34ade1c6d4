-- desk_services: the services.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(2);

select is(t.q('clerk', 'select * from api.desk_services()
	where code = ''essai'''), '(essai,"Service des essais")', 'its name');
select is(t.q('kitchen', 'select * from api.desk_services()'), null,
	'none for who may not read requests');

select * from finish();
rollback;
