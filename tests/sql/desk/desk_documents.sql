-- desk_documents: the documents.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(2);

select is(t.q('clerk', format('select name, bytes, state
	from api.desk_documents(%s)', t.id(2))), '(plan.pdf,1234,accepted)',
	'what was given');
select is(t.q('kitchen', format('select * from api.desk_documents(%s)',
	t.id(2))), null, 'nothing for who may not read requests');

select * from finish();
rollback;
