-- A week of menus is published, and what was read before stays.
-- RULE: menu-published-stays
-- RULE: menu-vegetarian
\ir ../lib/town.sql
select plan(7);

select is(t.err('kitchen', 'select * from api.menu_publish(''2026-11-23'', null,
	0, ''' || t.nonce(9) || ''')'), 'MU404', 'nothing is written');
select t.q('kitchen', format('select 1 from api.menu_save(%L, null, 0, %L, %L,
	%L)', '2026-11-23', '{1-2,1-4,2-2}', array['Rôti (1, 7)',
	'Omelette (3)', 'Lasagnes (1, V)'], t.nonce(1))) \g /dev/null
select is(t.q(null, 'select count(*) from api.menu_dishes(''2026-11-23'',
	null)'), '(0)', 'a draft is not read');
select is(t.err('kitchen', 'select * from api.menu_publish(''2026-11-23'', null,
	7, ''' || t.nonce(2) || ''')'), 'MU642', 'another version');
select is(t.q('kitchen', 'select * from api.menu_publish(''2026-11-23'', null,
	1, ''' || t.nonce(3) || ''')'), '(2026-11-23,)', 'published');
select t.q('kitchen', format('select 1 from api.menu_save(%L, null, 1, %L, %L,
	%L)', '2026-11-23', '{1-2}', array['Poisson (4)'], t.nonce(4)))
	\g /dev/null
select is(t.q(null, 'select distinct name from api.menu_dishes(''2026-11-23'',
	null) order by name'), '(Lasagnes)
(Omelette)
(Rôti)', 'what is written after is not read before it is published');
select is(t.q('kitchen', 'select draft, vegetarian from
	api.menu_edit(''2026-11-23'', null)'), '(t,f)',
	'and the page warns of a week without a vegetarian menu');
select t.q('kitchen', 'select 1 from api.menu_publish(''2026-11-23'', null, 2,
	''' || t.nonce(5) || ''')') \g /dev/null
select is((select count(*) from guichet.menu m join guichet.menu_dish d
	on d.menu = m.id where m.superseded_at is not null), 3::bigint,
	'what families have read stays in the records');

select * from finish();
rollback;
