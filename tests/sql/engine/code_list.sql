-- The code lists and their codes.
\ir ../lib/town.sql
select plan(3);

select is(t.q('anne', $$select code from api.code_list()
	where list = 'change-kind'$$), '(add)
(cancel)', 'one list');
select is((select count(*) from pg_type t join pg_constraint c
	on c.contypid = t.oid and c.conname like '%\_list'
	where t.typnamespace = 'shape'::regnamespace and not exists (select
	from api.code_list() l where l.list = replace(t.typname, '_', '-'))),
	0::bigint, 'no list is forgotten');
select is((select count(*) from api.code_list() where code !~
	'^[a-z][a-z0-9-]*$'), 0::bigint, 'codes are lower-case words');

select * from finish();
rollback;
