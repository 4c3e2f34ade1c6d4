-- api.paper_begin: the document that holds what was printed.
-- RULE: paper-once
\ir ../lib/town.sql
\ir ../lib/request.sql
\ir ../lib/paper.sql
select plan(5);

select t.printed(:job, 's1', 'one') as made \gset
select is((select name from guichet.document where id = :made),
	:'ref' || '.pdf', 'named by the request');
select is((select owner from guichet.document where id = :made), null,
	'it is no proof of anybody''s');
select throws_ok(format('select t.printed(%s, %L, %L)', :job, 's1', 'one'),
	'23505', null, 'a page is printed once');
select lives_ok(format('select t.printed(%s, %L, %L)', :job, 's2', 'one'),
	'another set once more');
update guichet.job set attempts = 2 where id = :job;
select throws_ok(format('select t.printed(%s, %L, %L)', :job, 's3', 'one'),
	'MU542', null, 'whoever lost the job keeps nothing');

select * from finish();
rollback;
