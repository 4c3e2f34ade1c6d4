-- What readyz asks.
\ir ../lib/town.sql
select plan(2);

select set_config('session_authorization', 'machine', true) \g /dev/null
select o.database as said, o.migration as seen from api.ready() o \gset
select set_config('session_authorization', 'postgres', true) \g /dev/null
select is(:'said'::text, 'ok', 'the database answers');
select is(:'seen'::text, (select max(name) from guichet.migration),
	'and names its last migration');

select * from finish();
rollback;
