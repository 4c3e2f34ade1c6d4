-- merge_found: how many, and which kind the page shows.
\ir ../lib/town.sql
\ir ../lib/merge.sql
select plan(3);

select guichet.merge_near_find() \g /dev/null
select is(t.q('clerk', 'select kind, pairs, chosen from api.merge_found(null)'),
	'(person,2,t)
(household,1,f)', 'people first');
select is(t.q('clerk', $$select kind, chosen from
	api.merge_found('household')$$), '(person,f)
(household,t)', 'or the kind that was asked for');
select is(t.q('kitchen', 'select * from api.merge_found(null)'), null,
	'nothing without a right');

select * from finish();
rollback;
