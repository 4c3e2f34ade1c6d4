-- The instant of a page on paper.
\ir ../lib/town.sql
\ir ../lib/request.sql
\ir ../lib/paper.sql
select plan(2);

select is((select at from api.paper_open(:job)), guichet.now(),
	'the town''s clock');
select is((select count(*) from api.paper_open(-1)), 0::bigint,
	'nothing without a job');

select * from finish();
rollback;
