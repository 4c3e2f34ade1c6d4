-- desk_page: the filter as it came, and its pages.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(5);

select is(t.q('clerk', 'select queue, list, page, pages, total
	from api.desk_page(null, null, null, null, null, null, null)'),
	'(open,open~~~~~,1,1,4)', 'without a filter: all that is open');
select is(t.q('clerk', 'select list, total from api.desk_page(''late'', null,
	null, null, ''me'', ''petit'', 1)'), '(late~~~~me~petit,1)', 'all of it');
select is(t.q('clerk', 'select total from api.desk_page(''all'', ''essai'',
	''essai'', ''submitted'', ''nobody'', null, 1)'), '(2)', 'each part counts');
select is(t.err('clerk', 'select * from api.desk_page(''nonsense'', null, null,
	null, null, null, null)'), 'MU404', 'no such view');
select is(t.q('kitchen', 'select total from api.desk_page(null, null, null,
	null, null, null, null)'), '(0)', 'nothing for who may not read');

select * from finish();
rollback;
