-- family_children: the children I follow.
\ir ../lib/town.sql
select plan(4);

select is(t.q('anne', 'select * from api.family_children()'),
	'(111,t,"(Léa,Martin)",2018-03-01,Jules-Ferry,CP,standard,,)
(112,t,"(Tom,Martin)",2022-05-01,Jules-Ferry,"Petite section",no-pork,,)',
	'by birth, with school, class and menu');
select is(t.q('david', 'select id from api.family_children()'), '(113)',
	'both parents of a shared child see it');
update guichet.parent_link set authority = 'limited' where adult = 104;
select is(t.q('david', 'select id, acts from api.family_children()'),
	'(113,f)', 'limited authority follows and does not act');
select guichet.fact_put('diet_choice', '{"child": 113}', '2026-12-01', null,
	'{"diet": "no-meat"}') \g /dev/null
select is(t.q('david', 'select diet, next_diet, next_diet_on
	from api.family_children()'), '(standard,no-meat,2026-12-01)',
	'the menu to come, and its day');

select * from finish();
rollback;
