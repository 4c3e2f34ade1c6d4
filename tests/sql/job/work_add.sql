-- A job asked for by hand.
\ir ../lib/town.sql
select plan(3);

select api.work_add('purge', '{"years": 2}', 'all') as j \gset
select is((select args from guichet.job where id = :j), '{"years": 2}'::jsonb,
	'with its arguments');
select is(api.work_add('purge', '{}', 'all')::bigint, :j::bigint,
	'twice is once');
select throws_ok($$select api.work_add('No', '{}', null)$$, 'MU540', null,
	'a kind is a plain word');

select * from finish();
rollback;
