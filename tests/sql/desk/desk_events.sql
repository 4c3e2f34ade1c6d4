-- desk_events: the life of a request.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(2);

select is(t.q('clerk', format('select kind, hidden from api.desk_events(%s)
	where kind in (''taken'', ''submitted'')', t.id(2))), '(taken,f)
(submitted,f)', 'latest first');
select is(t.q('kitchen', format('select * from api.desk_events(%s)', t.id(2))),
	null, 'nothing for who may not read requests');

select * from finish();
rollback;
