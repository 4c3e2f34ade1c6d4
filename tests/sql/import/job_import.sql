-- job_import: a large file is rehearsed and written by a job.
\ir ../lib/town.sql
\ir ../lib/import.sql
select plan(4);

create function t.large() returns text[] immutable language sql return array(
	select format('G%s;H%s;VASTE;%s;12/04/2019;Jules-Ferry;CP;;%s rue Haute;99123;Valbrune;VASTE;Parent%s;;;;',
	n, n, 'Enfant' || n, n, n) from generate_series(1, 600) n);
select setval('guichet.person_id_seq', 10000) \g /dev/null
select t.begin(t.large(), 1) \g /dev/null
select is((select state from guichet.import), 'looking',
	'more than 500 lines wait for a job');
select is(t.work(), 'looked', 'which looks');
select t.commit(2) \g /dev/null
select is(t.work(), 'committed', 'and writes');
select is((select count(*) from guichet.person where family = 'VASTE'),
	1200::bigint, 'everybody');

select * from finish();
rollback;
