-- file_links: authority, dated.
\ir ../lib/town.sql
select plan(2);

select is(t.q('clerk', 'select * from api.file_links(113)'),
	'(103,"(Claire,Petit)",full,"[2018-07-01,)",declared)
(104,"(David,Roux)",full,"[2018-07-01,)",declared)', 'with its source');
select is(t.q('kitchen', 'select count(*) from api.file_links(113)'), '(0)',
	'not without the right');

select * from finish();
rollback;
