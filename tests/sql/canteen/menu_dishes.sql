-- What everybody reads of a week of menus.
-- RULE: menu-allergens
\ir ../lib/town.sql
select plan(3);

select t.q('kitchen', format('select 1 from api.menu_save(%L, null, 0, %L, %L,
	%L)', '2026-11-23', '{1-2,1-4,2-2}', array['Rôti (1, 7)',
	'Omelette (3)', 'Lasagnes (1, V)'], t.nonce(1))) \g /dev/null
select is(t.q(null, 'select * from api.menu_dishes(''2026-11-23'', null)'), null,
	'nothing before it is published');
select t.q('kitchen', 'select 1 from api.menu_publish(''2026-11-23'', null, 1,
	''' || t.nonce(3) || ''')') \g /dev/null
select is(t.q(null, 'select * from api.menu_dishes(''2026-11-27'', 1)'),
	'(1,2026-11-23,main,,Rôti,f,f,f,gluten)
(1,2026-11-23,main,,Rôti,f,f,f,milk)
(2,2026-11-23,main,no-meat,Omelette,f,f,f,eggs)
(3,2026-11-24,main,,Lasagnes,f,f,t,gluten)',
	'by day and part, a row an allergen; a site without its own reads all''s');
select is(cardinality(guichet.allergens()), 14, 'those of annex II');

select * from finish();
rollback;
