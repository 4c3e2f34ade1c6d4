-- job_import_purge: lines are forgotten, the import is not.
-- RULE: import-purge
\ir ../lib/town.sql
\ir ../lib/import.sql
select plan(3);

select t.begin(t.file(), 1) \g /dev/null
select t.commit(2) \g /dev/null
select t.work() \g /dev/null
select api.job_import_purge(0) \g /dev/null
select is((select count(*) from guichet.import_line), 4::bigint,
	'kept for the report');
select api.clock_set(guichet.now() + interval '31 days') \g /dev/null
select api.job_import_purge(0) \g /dev/null
select is((select count(*) from guichet.import_line), 0::bigint,
	'and forgotten after 30 days');
select is((select count(*) from guichet.external_key where kind = 'child'),
	3::bigint, 'the keys stay');

select * from finish();
rollback;
