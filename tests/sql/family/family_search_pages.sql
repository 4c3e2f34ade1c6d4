-- family_search_pages: where one stands among the results.
\ir ../lib/town.sql
select plan(4);

insert into guichet.household (id, label)
	select n, 'Foyer ' || n from generate_series(1001, 1045) n;
insert into guichet.person (id, given, family)
	select n, 'Jo', 'Lambda' from generate_series(1001, 1045) n;
insert into guichet.household_member (household, person, kind, during)
	select n, n, 'adult', '[2020-01-01,)' from generate_series(1001, 1045) n;
select is(t.q('clerk', 'select s.* from generate_series(1, 4) p,
	api.family_search_pages(''lambda'', p) s'),
	'(lambda,1,3,45,,2,f)
(lambda,2,3,45,1,3,f)
(lambda,3,3,45,2,,f)
(lambda,4,3,45,3,,f)', 'where one stands');
select is(t.q('clerk', 'select * from api.family_search_pages(null, null)'),
	'(,1,1,0,,,f)', 'before any search');
select is(t.q('kitchen', 'select total from api.family_search_pages(''martin'', 1)'),
	'(0)', 'without the right nothing is found');

insert into guichet.household (id, label)
	select n, 'Foyer ' || n from generate_series(2001, 2201) n;
insert into guichet.person (id, given, family)
	select n, 'Jo', 'Lambda' from generate_series(2001, 2201) n;
insert into guichet.household_member (household, person, kind, during)
	select n, n, 'adult', '[2020-01-01,)' from generate_series(2001, 2201) n;
select is(t.q('clerk', 'select total, more
	from api.family_search_pages(''jo lambda'', 1)'), '(100,t)',
	'a hundred at most, and it says that there are more');

select * from finish();
rollback;
