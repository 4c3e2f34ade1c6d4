-- What a link brought.
\ir ../lib/town.sql
select plan(2);

select is(t.q(null, 'select * from api.request_arrival(''abc'', true)'),
	'(abc,t)', 'carried into the page');
select is(t.q(null, 'select * from api.request_arrival(null, false)'), '(,f)',
	'or nothing');

select * from finish();
rollback;
