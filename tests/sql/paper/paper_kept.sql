-- Whether a page was printed already.
-- RULE: paper-once
\ir ../lib/town.sql
\ir ../lib/request.sql
\ir ../lib/paper.sql
select plan(4);

select encode(sha256('one'), 'hex') as one \gset
select is((select kept::boolean from api.paper_kept(:job, 's1', :'one')), false,
	'not yet');
select t.printed(:job, 's1', 'one') \g /dev/null
select is((select kept::boolean from api.paper_kept(:job, 's1', :'one')), true,
	'the same page of the same set');
select is((select kept::boolean from api.paper_kept(:job, 's2', :'one')), false,
	'another set prints anew');
select is((select kept::boolean from api.paper_kept(:job, 's1',
	encode(sha256('two'), 'hex'))), false, 'and so do other data');

select * from finish();
rollback;
