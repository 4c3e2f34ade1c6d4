-- The rights there are.
\ir ../lib/town.sql
select plan(2);

select is(t.q('clerk', 'select what from api.right_list() limit 2'),
	E'(canteen-list)\n(kitchen-count)', 'in their order');
select is(t.q('clerk', 'select what from api.right_list() where by_service'),
	E'(request-read)\n(request-decide)', 'those of one service');

select * from finish();
rollback;
